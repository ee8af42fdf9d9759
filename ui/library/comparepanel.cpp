// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/comparepanel.h"

#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/dialogs.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"
#include "ui/library/librarycontroller.h"
#include "ui/library/markedtext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace meyar::ui {

using namespace Qt::StringLiterals;
using Kind = PackChange::Kind;

ComparePanel::ComparePanel(LibraryController &controller, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
    , m_title(new Label(TextRole::PageTitle))
    , m_with(new Label(TextRole::Small))
    , m_other(new QComboBox)
    , m_save(new Button)
    , m_close(new Button)
    , m_nothing(new Label(TextRole::Body))
    , m_table(new TableView(QString()))
    , m_sides(new QWidget)
    , m_beforeHead(new Label(TextRole::Caption))
    , m_afterHead(new Label(TextRole::Caption))
    , m_before(new MarkedText(Tone::Bad))
    , m_after(new MarkedText(Tone::Good))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::xxl, space::xl, space::xxl, space::l);
    head->setSpacing(space::m);
    head->addLayout(buildHead());
    head->addLayout(buildFilters());
    column->addLayout(head);
    m_table->setObjectName(u"changes"_s);
    m_table->setModel(&controller.comparison().rows());
    m_table->setStretchColumn(4);
    m_table->setPreferredWidths({{0, 104}, {1, 150}, {2, 110}, {3, 280}});
    m_nothing->setTone(Tone::Muted);
    m_nothing->setContentsMargins(space::xxl, space::xxl, space::xxl, 0);
    column->addWidget(new Hairline);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    m_sides->setLayout(buildSides());
    column->addWidget(m_sides);
    column->addStretch(0);
    connectSignals();
}

QLayout *ComparePanel::buildHead()
{
    m_other->setObjectName(u"comparedWith"_s);
    m_save->setObjectName(u"saveChanges"_s);
    m_save->setIconName(u"document-save-as"_s);
    m_close->setObjectName(u"closeComparison"_s);
    m_close->setKeyHint(u"Esc"_s);
    m_with->setTone(Tone::Muted);
    m_with->setWrap(false);
    m_other->setMinimumWidth(300);
    auto *with = new QHBoxLayout;
    with->setSpacing(space::m);
    with->addWidget(m_with);
    with->addWidget(m_other);
    with->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::s);
    words->addWidget(m_title);
    words->addLayout(with);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(words, 1);
    row->addWidget(m_save, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    return row;
}

QLayout *ComparePanel::buildFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *group = new QButtonGroup(this);
    for (const std::optional<Kind> kind :
         {std::optional<Kind>(), std::optional(Kind::Added), std::optional(Kind::Removed), std::optional(Kind::Moved),
          std::optional(Kind::Reworded), std::optional(Kind::Changed)}) {
        Filter filter{kind, new FilterChip};
        filter.chip->setCheckable(true);
        filter.chip->setChecked(!kind);
        group->addButton(filter.chip);
        row->addWidget(filter.chip);
        connect(filter.chip, &QAbstractButton::clicked, this, [this, filter] { choose(filter); });
        m_filters.push_back(filter);
    }
    row->addStretch(1);
    return row;
}

QLayout *ComparePanel::buildSides()
{
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(space::xxl, space::l, space::xxl, space::l);
    sides->setSpacing(space::xxl);
    for (const auto &[head, text] : {std::pair(m_beforeHead, m_before), std::pair(m_afterHead, m_after)}) {
        auto *side = new QVBoxLayout;
        side->setSpacing(space::xs);
        head->setTone(Tone::Muted);
        side->addWidget(head);
        side->addWidget(text);
        side->addStretch(1);
        sides->addLayout(side, 1);
    }
    return sides;
}

void ComparePanel::connectSignals()
{
    Comparison *comparison = &m_controller.comparison();
    connect(comparison, &Comparison::changed, this, &ComparePanel::update);
    connect(&m_controller, &LibraryController::packsChanged, this, &ComparePanel::fillChoices);
    connect(m_close, &QPushButton::clicked, comparison, &Comparison::close);
    connect(m_save, &QPushButton::clicked, this, &ComparePanel::save);
    connect(m_other, &QComboBox::activated, this, [this, comparison] {
        comparison->compare(m_other->currentData().toByteArray(), comparison->after());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePanel::showChange);
}

void ComparePanel::fillChoices()
{
    const QSignalBlocker quiet(m_other);
    const Comparison &comparison = m_controller.comparison();
    m_other->clear();
    const std::vector<PackEntry> entries = m_controller.packs();
    for (const PackEntry &entry : entries) {
        if (entry.hash != comparison.after()) {
            m_other->addItem(dotted({entry.title, m_controller.versionOf(entry.hash)}), entry.hash);
        }
    }
    m_other->setCurrentIndex(m_other->findData(comparison.before()));
}

void ComparePanel::retranslate()
{
    m_with->setText(tr("Compared with"));
    m_other->setAccessibleName(tr("The checklist to compare with"));
    m_save->setText(tr("Save as…"));
    m_close->setText(tr("Close"));
    m_beforeHead->setText(tr("Before"));
    m_afterHead->setText(tr("After"));
    m_table->setAccessibleName(tr("Differences of the two checklists"));
    m_controller.comparison().retranslate();
}

void ComparePanel::update()
{
    const Comparison &comparison = m_controller.comparison();
    if (!comparison.isOpen()) {
        return;
    }
    fillChoices();
    m_title->setText(comparison.title());
    const QStringList words{tr("All"), tr("Added"), tr("Removed"), tr("Moved"), tr("Reworded"), tr("Changed")};
    for (size_t i = 0; i < m_filters.size(); ++i) {
        const Filter &filter = m_filters[i];
        filter.chip->setText(words[static_cast<int>(i)]);
        filter.chip->setCount(comparison.count(filter.kind));
        filter.chip->setEnabled(comparison.count(filter.kind) > 0);
    }
    m_filters.front().chip->setChecked(true);
    m_save->setEnabled(comparison.count({}) > 0);
    const bool hasBoth = !comparison.before().isEmpty();
    const bool hasRows = comparison.count({}) > 0;
    m_nothing->setText(hasBoth ? tr("Both ask the same.") : tr("Choose the checklist to compare with."));
    m_nothing->setVisible(!hasRows);
    m_table->setVisible(hasRows);
    m_sides->setVisible(hasRows);
    m_table->selectRow(0);
    showChange();
}

void ComparePanel::choose(const Filter &filter)
{
    m_controller.comparison().setFilter(filter.kind);
    m_table->selectRow(0);
    showChange();
}

void ComparePanel::showChange()
{
    const PackChange *change = m_controller.comparison().change(m_table->currentIndex().row());
    if (!change) {
        m_before->setText({}, {});
        m_after->setText({}, {});
        return;
    }
    const QString before = change->before.in(uiLanguage());
    const QString after = change->after.in(uiLanguage());
    const auto [gone, come] = changedWords(before, after);
    m_before->setText(before, gone);
    m_after->setText(after, come);
}

void ComparePanel::focusList()
{
    (m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_other)->setFocus();
}

void ComparePanel::save()
{
    m_dialogs.chooseSaveFile(this, tr("Save the differences"), u"changes.xlsx"_s, tr("Excel workbooks (%1)").arg(u"*.xlsx"_s),
                             [this](const QString &path) {
                                 if (!path.isEmpty()) {
                                     m_controller.comparison().save(path);
                                 }
                             });
}

} // namespace meyar::ui
