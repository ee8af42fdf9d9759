// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/filterbar.h"

#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/columns.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForOneRow = 700; ///< two rows where it is narrower
constexpr int widthForCount = 900; ///< beside an open finding there is no room for it
constexpr int anySeverity = -1;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_view(new SegmentedSwitch({}, this))
    , m_factory(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_overdue(new FilterChip({}, this))
    , m_search(new SearchField({}, this))
    , m_count(new Label(TextRole::Small, this))
    , m_files(new IconButton(u"document-share"_s, ButtonKind::Plain, this))
{
    m_view->setObjectName(u"view"_s);
    m_view->addChoice(u"table"_s, {}, u"view-list-details"_s);
    m_view->addChoice(u"board"_s, {}, u"view-group"_s);
    m_view->addChoice(u"calendar"_s, {}, u"view-calendar"_s);
    m_factory->setObjectName(u"factory"_s);
    m_factory->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_factory->setMinimumContentsLength(10);
    m_severity->setObjectName(u"severity"_s);
    m_severity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_overdue->setObjectName(u"overdue"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setMaximumWidth(240);
    m_count->setTone(Tone::Muted);
    m_count->setWrap(false);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *rows = new Columns(widthForOneRow, this);
    rows->setContentsMargins(space::xl, space::l, space::xl, space::l);
    rows->setSpacing(space::m);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QHBoxLayout *row : {first, second}) {
        row->setSpacing(space::m);
    }
    for (QWidget *widget : QList<QWidget *>{m_view, m_factory, m_severity}) {
        first->addWidget(widget);
    }
    second->addWidget(m_overdue);
    second->addWidget(m_search, 2);
    second->addStretch(1);
    second->addWidget(m_count);
    second->addWidget(m_files);
    rows->addLayout(first);
    rows->addLayout(second, 1);
    m_files->setObjectName(u"files"_s);
    m_files->hide();
    connect(m_view, &SegmentedSwitch::chosen, this, &FilterBar::viewChosen);
    connect(m_factory, &QComboBox::activated, this,
            [this] { Q_EMIT factoryChosen(m_factory->currentData().toString()); });
    connect(m_severity, &QComboBox::activated, this, [this] {
        const int value = m_severity->currentData().toInt();
        Q_EMIT severityChosen(value == anySeverity ? std::nullopt
                                                   : std::optional(static_cast<Severity>(value)));
    });
    connect(m_overdue, &FilterChip::toggled, this, [this](bool on) {
        m_overdue->updateGeometry();
        Q_EMIT overdueToggled(on);
    });
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::searched);
}

void FilterBar::setFactories(const std::vector<FactoryChoice> &factories)
{
    if (factories != m_factories) {
        m_factories = factories;
        fillFactories();
    }
}

void FilterBar::fillFactories()
{
    const QString current = m_factory->currentData().toString();
    m_factory->clear();
    m_factory->addItem(tr("All factories"), QString());
    for (const FactoryChoice &factory : m_factories) {
        m_factory->addItem(factory.name, factory.key);
    }
    const int index = m_factory->findData(current);
    m_factory->setCurrentIndex(qMax(0, index));
    if (index < 0 && !current.isEmpty()) {
        Q_EMIT factoryChosen({}); // its last finding is gone
    }
}

void FilterBar::setSeverityWords(const QStringList &words)
{
    m_severityWords = words;
    fillSeverities();
}

void FilterBar::fillSeverities()
{
    const int current = qMax(0, m_severity->currentIndex());
    m_severity->clear();
    m_severity->addItem(tr("Any severity"), anySeverity);
    const Severity severities[]{Severity::Critical, Severity::Major, Severity::Minor,
                                Severity::Observation};
    for (int i = 0; i < m_severityWords.size(); ++i) {
        m_severity->addItem(m_severityWords.at(i), static_cast<int>(severities[i]));
    }
    m_severity->setCurrentIndex(current);
    m_severity->setMinimumWidth(m_severity->sizeHint().width());
}

void FilterBar::setCounts(const FindingCounts &counts)
{
    m_overdue->setCount(counts.overdue);
    m_overdue->setAccessibleName(tr("%n overdue", nullptr, counts.overdue));
    m_count->setText(counts.shown == counts.all
                         ? grouped(tr("%n findings", nullptr, counts.all), counts.all)
                         : tr("%1 of %n findings", nullptr, counts.all).arg(counts.shown));
}

void FilterBar::setView(const QString &id)
{
    m_view->setCurrent(id);
}

void FilterBar::setFileMenu(QMenu *menu)
{
    m_files->show();
    connect(m_files, &Button::clicked, menu, [this, menu] {
        const int edge = isRightToLeft() ? 0 : m_files->width() - menu->sizeHint().width();
        menu->popup(m_files->mapToGlobal(QPoint(edge, m_files->height() + space::xs)));
    });
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    m_factory->setCurrentIndex(0);
    m_severity->setCurrentIndex(0);
    m_overdue->setChecked(false);
    m_search->clear();
}

void FilterBar::retranslate()
{
    m_view->setAccessibleName(tr("How the findings are shown"));
    m_view->setChoiceText(u"table"_s, tr("Table"));
    m_view->setChoiceText(u"board"_s, tr("Board"));
    m_view->setChoiceText(u"calendar"_s, tr("Calendar"));
    m_factory->setAccessibleName(tr("Factory"));
    m_severity->setAccessibleName(tr("Severity"));
    m_overdue->setText(tr("Overdue"));
    m_files->setName(tr("Files: calendar and action plans"));
    m_search->setAccessibleName(tr("Search the findings"));
    m_search->setPlaceholderText(tr("Code, words, person…"));
    fillFactories();
    fillSeverities();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_count->setVisible(width() >= widthForCount);
}

} // namespace meyar::ui
