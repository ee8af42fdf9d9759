// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/plancard.h"

#include "core/base/text.h"
#include "core/workbook/workbookwords.h"
#include "ui/common/button.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"
#include "ui/findings/planfiles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 6; ///< in sight; more are scrolled to
enum Column { Code, What, Sent, There, Here, Fate, columnCount };

} // namespace

PlanCard::PlanCard(PlanFiles &files, QWidget *parent)
    : Card(parent)
    , m_files(files)
    , m_title(new Label(TextRole::Heading, this))
    , m_sentence(new Label(TextRole::Body, this))
    , m_table(new TableView({}, this))
    , m_model(new QStandardItemModel(0, columnCount, this))
    , m_take(new Button(ButtonKind::Primary, this))
    , m_theirs(new Button(ButtonKind::Plain, this))
    , m_ours(new Button(ButtonKind::Plain, this))
    , m_close(new Button(ButtonKind::Plain, this))
{
    setObjectName(u"planCard"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_table->setObjectName(u"planDifferences"_s);
    m_table->setModel(m_model);
    m_table->setStretchColumn(There);
    m_table->setPreferredWidths({{Code, 72}, {What, 130}, {Sent, 180}, {Here, 180}, {Fate, 150}});
    m_take->setObjectName(u"planTake"_s);
    m_theirs->setObjectName(u"planTheirs"_s);
    m_ours->setObjectName(u"planOurs"_s);
    m_close->setObjectName(u"planClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    for (Button *button : {m_take, m_theirs, m_ours}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    body()->addWidget(m_title);
    body()->addWidget(m_sentence);
    body()->addWidget(m_table);
    body()->addLayout(buttons);
    connect(m_take, &Button::clicked, this, [this] { m_files.take(Take::Nothing); });
    connect(m_theirs, &Button::clicked, this, [this] { m_files.take(Take::Theirs); });
    connect(m_ours, &Button::clicked, this, [this] { m_files.take(Take::Ours); });
    connect(m_close, &Button::clicked, this, [this] { m_files.close(); });
    connect(&m_files, &PlanFiles::returnedChanged, this, &PlanCard::update);
    hide();
}

void PlanCard::addRow(const QStringList &cells)
{
    QList<QStandardItem *> row;
    for (const QString &cell : cells) {
        auto *item = new QStandardItem(cell);
        item->setEditable(false);
        item->setToolTip(cell.toHtmlEscaped());
        row.append(item);
    }
    m_model->appendRow(row);
}

void PlanCard::fillProblems()
{
    const Translation words(uiLanguage());
    m_model->setColumnCount(1);
    m_model->setHorizontalHeaderLabels({tr("What cannot be taken")});
    for (const TripProblem &problem : m_files.returned()->problems) {
        addRow({problemText(words, problem)});
    }
    m_table->setStretchColumn(0);
}

void PlanCard::fillDifferences()
{
    const Translation words(uiLanguage());
    const CapReturn &returned = *m_files.returned();
    m_model->setColumnCount(columnCount);
    m_model->setHorizontalHeaderLabels(
        {tr("Code"), tr("What"), tr("As it was sent"), tr("In the workbook"), tr("Here now"), tr("What happens")});
    for (const TripDifference &difference : returned.differences) {
        const auto shown = [&](const QString &value) { return shownValue(words, returned.book, difference, value); };
        const QString fate = difference.kind == TripDifference::Kind::There ? tr("Is taken")
            : difference.kind == TripDifference::Kind::Here                 ? tr("Stays as it is here")
                                                                            : tr("To be decided");
        addRow({difference.label, difference.heading, shown(difference.base), shown(difference.theirs), shown(difference.ours),
                fate});
        if (difference.kind == TripDifference::Kind::Both) {
            m_model->item(m_model->rowCount() - 1, Fate)->setData(static_cast<int>(Tone::Conflict), ToneRole);
            m_model->item(m_model->rowCount() - 1, Fate)->setData(true, BoldRole);
        }
    }
    for (const CorrectiveAction &action : returned.added) {
        addRow({QString(), tr("New action"), QString(), action.what, QString(), tr("Is added")});
    }
    m_table->setStretchColumn(There);
}

void PlanCard::update()
{
    const std::optional<CapReturn> &returned = m_files.returned();
    setVisible(returned.has_value());
    m_model->clear();
    if (!returned) {
        return;
    }
    const bool hasProblems = !returned->problems.empty();
    const int conflicts = conflictsAmong(returned->differences);
    if (hasProblems) {
        fillProblems();
    } else {
        fillDifferences();
    }
    m_title->setText(returned->book.title);
    m_sentence->setText(
        hasProblems ? tr("Nothing was taken. Mend these cells in the workbook, save it and take it in again.")
            : conflicts > 0 ? tr("Changed on both sides: %1. Whose values shall stand? Nothing is written before you say.")
                                  .arg(isolated(QString::number(conflicts)))
            : m_files.asksForSomething() ? tr("This is what the factory has filled in. Nothing is written before you take it.")
                                         : tr("The workbook says nothing that is not here already."));
    m_table->setVisible(m_model->rowCount() > 0);
    const int rows = 1 + std::min(mostRows, m_model->rowCount()); // and the heads
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize() + space::s);
    m_take->setVisible(!hasProblems && conflicts == 0 && m_files.asksForSomething());
    m_theirs->setVisible(!hasProblems && conflicts > 0);
    m_ours->setVisible(!hasProblems && conflicts > 0);
}

void PlanCard::retranslate()
{
    m_table->setAccessibleName(tr("What differs in the workbook"));
    m_take->setText(tr("Take it in"));
    m_theirs->setText(tr("The workbook's values stand"));
    m_ours->setText(tr("Our values stand"));
    m_close->setText(tr("Close"));
    update();
}

} // namespace meyar::ui
