// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/oshpanel.h"

#include "core/indicators/comparedfigures.h"
#include "core/wording/errortext.h"
#include "core/wording/indicatorwords.h"
#include "core/wording/tablewords.h"
#include "ui/charts/barschart.h"
#include "ui/charts/chartcard.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/columns.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"
#include "ui/indicators/bodychart.h"
#include "ui/indicators/incidentrecord.h"
#include "ui/indicators/indicatorcards.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/registerview.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tiles = 5;
constexpr int tilesInFirst = 3; ///< of the two rows where there is no room for one
constexpr int tilesBeside = 1000; ///< the room that one row needs

bool isWithin(const Incident &incident, const OshExposure &exposure)
{
    return (!exposure.from.isValid() || incident.day >= exposure.from) && (!exposure.to.isValid() || incident.day <= exposure.to);
}

/// Whether one stands out: where two lead together, none is the most frequent.
bool hasLeader(const std::vector<IncidentTally> &tallies)
{
    return tallies.size() == 1 || (tallies.size() > 1 && tallies[0].cases > tallies[1].cases);
}

} // namespace

OshPanel::OshPanel(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : IndicatorPanel(parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_problems(new InlineError(this))
    , m_register(new RegisterView(tr("Register of accidents"), u"flag"_s, IncidentRecord::fields(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(buildBar());
    column->addWidget(m_problems);
    column->addWidget(m_register, 1);
    auto *row = new Columns(tilesBeside);
    row->setSpacing(space::l);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    first->setSpacing(space::l);
    second->setSpacing(space::l);
    for (int i = 0; i < tiles; ++i) {
        m_tiles.push_back(new KpiTile(m_register));
        (i < tilesInFirst ? first : second)->addWidget(m_tiles.back(), 1);
    }
    row->addLayout(first, tilesInFirst);
    row->addLayout(second, tiles - tilesInFirst);
    m_register->above()->addLayout(row);
    m_register->below()->addWidget(buildCharts());
    TableView &table = m_register->table();
    table.setObjectName(u"incidents"_s);
    m_register->model().setHeads(IncidentRecord::heads());
    m_register->setSpareColumns({IncidentRecord::Place, IncidentRecord::Part, IncidentRecord::Cause});
    table.setStretchColumn(IncidentRecord::Injury);
    table.setPreferredWidths({{IncidentRecord::Day, 130}, {IncidentRecord::Kind, 150}, {IncidentRecord::Place, 160},
                              {IncidentRecord::Part, 130}, {IncidentRecord::Cause, 160}, {IncidentRecord::Days, 80},
                              {IncidentRecord::Told, 150}});
    setFocusProxy(m_register);
    connect(m_register, &RegisterView::opened, this, &OshPanel::open);
    connect(m_register, &RegisterView::saved, this, &OshPanel::save);
    connect(m_register, &RegisterView::leftUnsaved, this, [this](const QString &sentence) { m_messages.showMessage(sentence, Mark::Warn); });
    connect(m_register, &RegisterView::removed, this, [this](const QByteArray &id) {
        FigureEdits edits;
        edits.removedIncidents.push_back(IncidentId::fromBytes(id).value_or(IncidentId()));
        m_controller.save(edits);
    });
    connect(m_register, &RegisterView::edited, this, [this](const QVariantMap &values) {
        m_register->form().setRemarks(IncidentRecord::remarks(m_controller, IncidentRecord::incident(values)));
    });
    connect(m_register->empty().button(), &Button::clicked, this, &OshPanel::openNew);
}

QWidget *OshPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::m);
    m_period = new SegmentedSwitch(tr("Time"), bar);
    for (const char *id : {"year", "last", "all"}) {
        m_period->addChoice(QLatin1String(id), {});
    }
    m_import = new Button(ButtonKind::Plain, bar);
    m_import->setIconName(u"document-import"_s);
    m_export = new Button(ButtonKind::Plain, bar);
    m_export->setIconName(u"document-export"_s);
    m_new = new Button(ButtonKind::Primary, bar);
    m_new->setObjectName(u"newIncident"_s);
    m_new->setIconName(u"list-add"_s);
    row->addWidget(m_period);
    row->addStretch(1);
    for (Button *button : {m_import, m_export, m_new}) {
        row->addWidget(button);
    }
    connect(m_period, &SegmentedSwitch::chosen, this, &OshPanel::showFigures);
    connect(m_new, &Button::clicked, this, &OshPanel::openNew);
    connect(m_import, &Button::clicked, this, &OshPanel::importRegister);
    connect(m_export, &Button::clicked, this, &OshPanel::exportRegister);
    return bar;
}

QWidget *OshPanel::buildCharts()
{
    auto *charts = new QWidget(this);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *rates = new Card(charts);
    m_ratesTitle = new Label(TextRole::Heading, rates);
    m_ratesRemark = new Label(TextRole::Small, rates);
    m_ratesRemark->setTone(Tone::Muted);
    m_rates = new RecordModel(this);
    m_rates->setHeads({tr("Rate"), tr("Value"), tr("Of what")});
    m_ratesTable = new TableView(tr("Rates"), rates);
    m_ratesTable->setModel(m_rates);
    m_ratesTable->setStretchColumn(0);
    m_ratesTable->setPreferredWidths({{1, 80}, {2, 190}});
    rates->body()->addWidget(m_ratesTitle);
    rates->body()->addWidget(m_ratesRemark);
    rates->body()->addWidget(m_ratesTable, 1);
    m_causes = addChartCard(u"causes-of-accidents"_s, m_dialogs, m_messages, m_controller, charts);
    m_body = addChartCard(u"parts-of-the-body"_s, m_dialogs, m_messages, m_controller, charts);
    row->addWidget(rates, 1);
    row->addWidget(m_body, 1, Qt::AlignTop);
    column->addWidget(m_causes);
    column->addLayout(row);
    return charts;
}

OshExposure OshPanel::exposure() const
{
    const QDate today = m_controller.today();
    if (m_period->current() == u"last"_s) {
        return exposureOf(m_controller.figures(), QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31));
    }
    const bool isYear = m_period->current() == u"year"_s;
    return exposureOf(m_controller.figures(), isYear ? today.addMonths(-12).addDays(1) : QDate(), isYear ? today : QDate());
}

void OshPanel::showFigures()
{
    const OshExposure when = exposure();
    std::vector<Record> records;
    std::vector<Incident> shown;
    for (const IncidentRow &row : m_controller.figures().incidents) {
        if (isWithin(row.incident, when)) {
            records.push_back(IncidentRecord::record(m_controller, row));
            shown.push_back(row.incident);
        }
    }
    m_register->setRecords(std::move(records));
    showRates();
    showCharts(shown);
}

void OshPanel::showRates()
{
    const OshExposure when = exposure();
    const OshRates rates = oshRates(incidentsOf(m_controller.figures()), when);
    const auto shown = [](const std::optional<double> &value) { return value ? number(*value, 1) : u"–"_s; };
    int late = 0;
    int toldLate = 0;
    int open = 0;
    for (const IncidentRow &row : m_controller.figures().incidents) {
        const auto duty = isWithin(row.incident, when)
            ? notificationDuty(row.incident, m_controller.reference().values, m_controller.jurisdiction(), m_controller.now())
            : std::nullopt;
        late += duty && duty->isLate && !duty->isTold ? 1 : 0;
        toldLate += duty && duty->isLate && duty->isTold ? 1 : 0;
        open += duty && !duty->isTold ? 1 : 0;
    }
    const int cases = rates.fatal + rates.nonFatal;
    m_tiles[0]->setValue(number(qint64(cases)), tr("with lost time"));
    m_tiles[0]->setChange(rates.fatal > 0 ? tr("%n fatal", nullptr, rates.fatal) : tr("none fatal"),
                          rates.fatal > 0 ? Tone::Bad : Tone::Good);
    m_tiles[1]->setValue(shown(rates.ltifr), tr("per million hours"));
    m_tiles[1]->setChange(rates.trir ? tr("TRIR %1").arg(shown(rates.trir)) : tr("hours not known"),
                          rates.trir ? Tone::Normal : Tone::Warn);
    m_tiles[2]->setValue(number(rates.daysLost, 0), tr("calendar days"));
    m_tiles[2]->setChange(rates.meanDaysLost ? tr("%1 a case").arg(shown(rates.meanDaysLost)) : QString());
    m_tiles[3]->setValue(number(qint64(rates.nearMisses + rates.dangerousOccurrences)), tr("told before harm was done"));
    m_tiles[3]->setChange(cases > 0 && rates.nearMisses == 0 ? tr("accidents, but none: ask") : QString(), Tone::Warn);
    m_tiles[4]->setValue(number(qint64(open)), tr("to be told"));
    m_tiles[4]->setChange(late > 0 ? tr("%n late", nullptr, late)
                              : toldLate > 0 ? tr("%n told late", nullptr, toldLate)
                                             : tr("none late"),
                          late > 0 ? Tone::Bad : toldLate > 0 ? Tone::Warn : Tone::Good);
    const QString million = tr("1,000,000 hours");
    const QString thousand = tr("1,000 workers");
    const QString osha = tr("200,000 hours");
    std::vector<Record> rows;
    const auto add = [&](const QString &name, const std::optional<double> &value, const QString &of) {
        rows.push_back({{}, {{name}, {shown(value), Tone::Normal, Mark::None, false, true, true}, {of, Tone::Muted}}});
    };
    add(tr("Frequency (ICLS)"), rates.frequency, million);
    add(tr("Frequency, fatal"), rates.frequencyFatal, million);
    add(tr("LTIFR"), rates.ltifr, million);
    add(tr("Incidence (ICLS)"), rates.incidence, thousand);
    add(tr("Severity: days lost (ICLS)"), rates.severity, million);
    add(tr("Days of a case, mean"), rates.meanDaysLost, tr("non-fatal cases"));
    add(tr("Days of a case, median"), rates.medianDaysLost, tr("non-fatal cases"));
    add(tr("TRIR (OSHA)"), rates.trir, osha);
    add(tr("DART (OSHA)"), rates.dart, osha);
    add(tr("Diseases"), rates.diseaseIncidence, thousand);
    add(tr("Deaths"), rates.fatalityRate, tr("100,000 workers"));
    m_rates->setRecords(std::move(rows));
    m_ratesTable->setMinimumHeight(33 * 12 + 8);
    QStringList remarks;
    remarks << (when.hours > 0 ? tr("%1 hours worked").arg(number(when.hours, 0))
                               : tr("Hours worked are not known: write them into the key figure of accidents"));
    if (when.workers > 0) {
        remarks << tr("%1 workers on average").arg(number(when.workers, 0));
    }
    if (rates.daysUnknown > 0) {
        remarks << tr("days of %n cases are missing", nullptr, rates.daysUnknown);
    }
    m_ratesRemark->setText(dotted(remarks));
}

void OshPanel::showCharts(const std::vector<Incident> &shown)
{
    const Translation &words = m_controller.words();
    BarsData causes;
    causes.nameHead = tr("Cause");
    causes.barHead = tr("Cases");
    causes.valueHead = tr("Cases");
    causes.remarkHead = tr("Days lost");
    causes.parts = {{tr("Cases"), ChartInk::Accent}};
    QString most;
    const std::vector<IncidentTally> tallies = byCause(shown);
    for (const IncidentTally &tally : tallies) {
        for (int i = 0; i < incidentCauses; ++i) {
            const auto cause = static_cast<IncidentCause>(i);
            if (toCode(cause) == tally.code) {
                most = most.isEmpty() ? word(words, cause) : most;
                causes.bars.push_back({word(words, cause), {double(tally.cases)}, number(qint64(tally.cases)),
                                       number(tally.daysLost, 0), ChartInk::Accent});
            }
        }
    }
    m_causes->setChart(std::make_shared<BarsChart>(std::move(causes)),
                       !hasLeader(tallies) ? tr("Causes") : tr("Most often: %1").arg(most),
                       tr("Cases by how the harm came, and days lost"), tr("No case in this time."));
    BodyData body;
    body.partHead = tr("Part of the body");
    body.casesHead = tr("Cases");
    body.daysHead = tr("Days lost");
    QString hurt;
    const std::vector<IncidentTally> parts = byBodyPart(shown);
    for (int i = 0; i < bodyParts; ++i) {
        const auto part = static_cast<BodyPart>(i);
        body.names.at(size_t(i)) = word(words, part);
        for (const IncidentTally &tally : parts) {
            if (tally.code == toCode(part)) {
                body.cases.at(size_t(i)) = tally.cases;
                body.days.at(size_t(i)) = tally.daysLost;
            }
        }
    }
    for (int i = 0; hasLeader(parts) && i < bodyParts; ++i) {
        hurt = toCode(static_cast<BodyPart>(i)) == parts.front().code ? body.names.at(size_t(i)) : hurt;
    }
    m_body->setChart(std::make_shared<BodyChart>(std::move(body)),
                     hurt.isEmpty() ? tr("Parts of the body") : tr("Hurt most often: %1").arg(hurt),
                     tr("Cases by part of the body"), tr("No case in this time."));
}

void OshPanel::open(const QByteArray &id)
{
    for (const IncidentRow &row : m_controller.figures().incidents) {
        if (row.id.bytes() == id) {
            m_register->openForm(id, tr("Case"), false, IncidentRecord::values(row.incident));
        }
    }
}

void OshPanel::openNew()
{
    Incident fresh;
    fresh.day = m_controller.today();
    m_register->openForm(m_controller.newId<IncidentId>().bytes(), tr("New case"), true, IncidentRecord::values(fresh));
}

void OshPanel::save(const QByteArray &id, const QVariantMap &values)
{
    const Incident incident = IncidentRecord::incident(values);
    if (!incident.day.isValid() || incident.day > m_controller.today()) {
        m_register->form().setProblem(u"day"_s, tr("Give the day; it cannot be after today."));
        return;
    }
    if (!values.value(u"time"_s).toString().isEmpty() && !incident.time.isValid()) {
        m_register->form().setProblem(u"time"_s, tr("Write the time as 14:30."));
        return;
    }
    if (incident.death.isValid() && incident.death < incident.day) {
        m_register->form().setProblem(u"death"_s, tr("This is before the accident."));
        return;
    }
    if (incident.death.isValid() && incident.death > m_controller.today()) {
        m_register->form().setProblem(u"death"_s, tr("This day is still to come."));
        return;
    }
    FigureEdits edits;
    edits.incidents.push_back({IncidentId::fromBytes(id).value_or(IncidentId()), incident});
    m_controller.save(edits);
    m_register->closeSaved();
    m_messages.showMessage(tr("The case is kept"));
}

void OshPanel::exportRegister()
{
    m_dialogs.chooseSaveFile(
        this, tr("Register for the labour department"), u"accidents.xlsx"_s, tr("Spreadsheet (*.xlsx);;CSV (*.csv)"),
        [this](const QString &path) {
            if (path.isEmpty()) {
                return;
            }
            const OshExposure when = exposure();
            std::vector<Incident> shown;
            for (const Incident &incident : incidentsOf(m_controller.figures())) {
                if (isWithin(incident, when)) {
                    shown.push_back(incident);
                }
            }
            std::ranges::sort(shown, {}, &Incident::day);
            const Result<> written = writeIncidents(shown, path);
            if (written) {
                m_messages.showMessage(tr("Saved as %1").arg(isolated(path)));
            } else {
                m_messages.showMessage(errorText(m_controller.words(), written.error()), Mark::Bad);
            }
        });
}

void OshPanel::importRegister()
{
    m_dialogs.chooseOpenFile(
        this, tr("Take in a register"), tr("Tables (*.csv *.xlsx)"), [this](const QString &path) {
            if (path.isEmpty()) {
                return;
            }
            m_controller.readRegister(path, [this](const Result<ReadIncidents> &read) { takeRegister(read); });
        });
}

void OshPanel::takeRegister(const Result<ReadIncidents> &read)
{
    if (!read) {
        m_problems->show(errorText(m_controller.words(), read.error()));
        return;
    }
    if (read->problems.hasErrors()) {
        QStringList sentences;
        for (const RowProblem &problem : read->problems.list()) {
            if (sentences.size() < 6) {
                sentences << problemText(m_controller.words(), problem);
            }
        }
        m_problems->show(tr("Nothing was taken. Put these right and try again."), sentences.join(u'\n'));
        return;
    }
    m_problems->clear();
    FigureEdits edits;
    edits.incidents = rowsOf(m_controller.site(), read->incidents);
    m_controller.save(edits);
    m_messages.showMessage(tr("%n cases were taken in", nullptr, int(edits.incidents.size())));
}

void OshPanel::retranslate()
{
    m_period->setAccessibleName(tr("Time"));
    m_period->setChoiceText(u"year"_s, tr("Last 12 months"));
    m_period->setChoiceText(u"last"_s, tr("Last year"));
    m_period->setChoiceText(u"all"_s, tr("All the time"));
    m_import->setText(tr("Take in a table"));
    m_export->setText(tr("For the labour department"));
    m_new->setText(tr("New case"));
    const QStringList captions{tr("Accidents"), tr("LTIFR"), tr("Days lost"), tr("Near misses"), tr("Inspector")};
    for (int i = 0; i < tiles; ++i) {
        m_tiles[size_t(i)]->setCaption(captions.at(i));
    }
    m_register->model().setHeads(IncidentRecord::heads());
    m_register->table().setAccessibleName(tr("Register of accidents"));
    m_register->form().retranslate();
    m_register->empty().setTexts(tr("No case in this time"),
                                 tr("Accidents, diseases of work, near misses and dangerous occurrences stand here. Nobody's "
                                    "name is kept."));
    m_register->empty().setButtonText(tr("New case"));
    m_ratesTitle->setText(tr("Rates"));
    m_rates->setHeads({tr("Rate"), tr("Value"), tr("Of what")});
    m_ratesTable->setAccessibleName(tr("Rates"));
    m_causes->retranslate();
    m_body->retranslate();
    showFigures();
}

} // namespace meyar::ui
