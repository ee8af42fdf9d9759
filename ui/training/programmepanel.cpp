// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/programmepanel.h"

#include "core/wording/format.h"
#include "core/wording/trainingwords.h"
#include "core/wording/words.h"
#include "ui/common/card.h"
#include "ui/training/trainingcontroller.h"

#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int registerColumns = 5;
constexpr int alumniColumns = 8;

} // namespace

void WordTable::setLines(const QStringList &heads, std::vector<std::vector<Cell>> lines)
{
    beginResetModel();
    m_heads = heads;
    m_lines = std::move(lines);
    endResetModel();
}

int WordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int WordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant WordTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.column()) >= m_lines[size_t(index.row())].size()) {
        return {};
    }
    const Cell &cell = m_lines[size_t(index.row())][size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case MarkRole:
        return cell.mark == Mark::None ? QVariant() : QVariant(int(cell.mark));
    case Qt::TextAlignmentRole:
        return cell.isNumber ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant WordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const bool isNumber = !m_lines.empty() && size_t(section) < m_lines.front().size() && m_lines.front()[size_t(section)].isNumber;
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section))
        : role == Qt::TextAlignmentRole && isNumber ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                                                    : QVariant();
}

ProgrammePanel::ProgrammePanel(TrainingController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    constexpr int shortTable = 260;
    constexpr int longTable = 980;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    m_logframe = addSection(this, u"logframe"_s, shortTable, 6);
    m_alumni = addSection(this, u"alumni"_s, shortTable, alumniColumns);
    m_instruments = addSection(this, u"register"_s, shortTable, registerColumns);
    m_gsp = addSection(this, u"gsp"_s, longTable, 6);
    column->addStretch(1);
}

ProgrammePanel::Section ProgrammePanel::addSection(QWidget *parent, const QString &name, int height, int columns)
{
    auto *card = new Card(parent);
    Section section{new SectionHeader({}, card), new TableView(QString(), card), new WordTable(this)};
    section.table->setObjectName(name);
    section.model->setLines(QStringList(columns), {}); // the view wants its columns first
    section.table->setModel(section.model);
    section.table->setStretchColumn(0);
    constexpr int words = 190;
    constexpr int figure = 96;
    if (columns == registerColumns) {
        section.table->setPreferredWidths({{1, figure}, {2, words}, {3, words + figure}, {4, words - 50}});
    } else if (columns == alumniColumns) {
        section.table->setPreferredWidths({{1, words}, {2, figure + 20}, {3, figure}, {4, figure}, {5, figure}, {6, words - 30}, {7, figure}});
    } else {
        section.table->setPreferredWidths({{1, name == u"logframe"_s ? words : figure}, {2, figure}, {3, figure}, {4, figure}, {5, words - 50}});
    }
    section.table->setFixedHeight(height);
    card->body()->addWidget(section.head);
    card->body()->addWidget(section.table);
    layout()->addWidget(card);
    return section;
}

void ProgrammePanel::showLogframe()
{
    const Translation &words = m_controller.words();
    const ProgrammeResults &results = m_controller.programme().results;
    std::vector<std::vector<WordTable::Cell>> lines;
    const auto number = [&](double value) { return WordTable::Cell{countText(words, qint64(value)), Mark::None, true}; };
    for (const LogframeCount &line : results.logframe) {
        lines.push_back({{QString::number(line.outcome) + u"  "_s + outcomeWord(words, line.outcome)}, {word(words, line.level)}, number(line.events),
                         number(line.attendances.women), number(line.attendances.men), number(line.hours)});
    }
    m_logframe.head->setTitle(tr("Logframe"));
    m_logframe.head->setRemark(tr("%1 factories, %2 graduated, %3 trainers").arg(results.enterprises).arg(results.graduated).arg(results.trainers));
    m_logframe.table->setAccessibleName(tr("Logframe"));
    m_logframe.model->setLines({tr("Outcome"), tr("Level"), tr("Events"), tr("Women"), tr("Men"), tr("Person-hours")}, std::move(lines));
}

void ProgrammePanel::showAlumni()
{
    const Translation &words = m_controller.words();
    const auto percent = [&](const std::optional<double> &value) {
        return WordTable::Cell{value ? percentText(words, *value) : u"–"_s, Mark::None, true};
    };
    std::vector<std::vector<WordTable::Cell>> lines;
    int seen = 0;
    int better = 0;
    for (const Alumnus &alumnus : m_controller.programme().alumni) {
        const std::optional<double> change = alumnus.change();
        seen += change ? 1 : 0;
        better += change && *change > 0 ? 1 : 0;
        const QString gained = change ? (*change > 0 ? u"+"_s : *change < 0 ? u"−"_s : QString()) + decimalText(words, std::abs(*change), 0) : u"–"_s;
        const bool hasPlace = alumnus.peers && alumnus.peers->betterThanPercent;
        lines.push_back({{alumnus.name.isEmpty() ? tr("Not in this database") : alumnus.name.in(words.language())},
                         {alumnus.cohort},
                         {dateText(words, alumnus.graduatedOn)},
                         percent(alumnus.then),
                         percent(alumnus.now),
                         {gained, change ? (*change < 0 ? Mark::Bad : Mark::Good) : Mark::Empty},
                         {hasPlace ? tr("Better than %1").arg(percentText(words, *alumnus.peers->betterThanPercent)) : tr("Fewer than five others")},
                         {countText(words, alumnus.improvementsSince), Mark::None, true}});
    }
    m_alumni.head->setTitle(tr("Alumni network"));
    m_alumni.head->setRemark(lines.empty() ? tr("Nobody has graduated yet")
                                           : tr("%1 graduated; %2 visited since, %3 of them do better").arg(lines.size()).arg(seen).arg(better));
    m_alumni.table->setAccessibleName(tr("Alumni network"));
    m_alumni.model->setLines({tr("Factory"), tr("Cohort"), tr("Graduated"), tr("Then"), tr("Now"), tr("Change"), tr("Among the alumni"), tr("Improved since")},
                             std::move(lines));
}

void ProgrammePanel::showInstruments()
{
    const Translation &words = m_controller.words();
    std::vector<std::vector<WordTable::Cell>> lines;
    for (const RegisteredInstrument &row : m_controller.programme().instruments) {
        const Instrument &each = row.instrument;
        const bool isIn = each.status == InstrumentStatus::Ratified || each.status == InstrumentStatus::InForce;
        const bool isLate = !isIn && each.dueOn.isValid() && each.dueOn < m_controller.today();
        lines.push_back({{each.name},
                         {jurisdictionWord(words, each.jurisdiction)},
                         {word(words, each.status), isIn ? Mark::Good : each.status == InstrumentStatus::NotSubmitted ? Mark::Empty : Mark::Half},
                         {each.action.simplified()},
                         {dateText(words, each.dueOn), isLate ? Mark::Warn : Mark::None}});
    }
    m_instruments.head->setTitle(tr("Instruments and laws"));
    m_instruments.head->setRemark(tr("%1 with a next step that is late").arg(m_controller.programme().results.instrumentsLate));
    m_instruments.table->setAccessibleName(tr("Instruments and laws"));
    m_instruments.model->setLines({tr("Instrument"), tr("Where"), tr("State"), tr("Next step"), tr("Until")}, std::move(lines));
}

void ProgrammePanel::showGsp()
{
    const Translation &words = m_controller.words();
    std::vector<std::vector<WordTable::Cell>> lines;
    int gaps = 0;
    const auto number = [&](int value) { return WordTable::Cell{countText(words, value), Mark::None, true}; };
    for (const GspLine &line : m_controller.programme().gsp) {
        const QString name = line.number + u"  "_s + line.title.in(words.language());
        gaps += line.isGap() ? 1 : 0;
        const std::optional<double> met = line.counts.metPercent();
        constexpr double good = 80;
        constexpr double weak = 50;
        lines.push_back({{name}, number(line.visits), number(line.counts.met), number(line.counts.partly), number(line.counts.failed),
                         line.isGap() ? WordTable::Cell{tr("Not looked at"), Mark::Empty}
                                      : WordTable::Cell{percentText(words, *met), *met >= good ? Mark::Good : *met >= weak ? Mark::Warn : Mark::Bad}});
    }
    m_gsp.head->setTitle(tr("The 27 conventions of GSP+"));
    m_gsp.head->setRemark(tr("over %1 visits; nobody has looked at %2 yet").arg(m_controller.programme().assessments).arg(gaps));
    m_gsp.table->setAccessibleName(tr("The 27 conventions of GSP+"));
    m_gsp.model->setLines({tr("Convention"), tr("Visits"), tr("Met"), tr("Partly"), tr("Not met"), tr("Share met")}, std::move(lines));
}

void ProgrammePanel::refresh()
{
    showLogframe();
    showAlumni();
    showInstruments();
    showGsp();
}

} // namespace meyar::ui
