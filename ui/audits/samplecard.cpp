// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/samplecard.h"

#include "core/library/commons.h"
#include "core/wording/format.h"
#include "core/wording/visitsheetwords.h"
#include "ui/audits/plancontroller.h"
#include "ui/common/bidi.h"
#include "ui/common/chips.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int mostPeople = 1'000'000;
constexpr int mostDays = 400;
constexpr int columns = 4;

/// In the order of the fields, two rows of four.
constexpr std::array members{&Headcount::women,     &Headcount::men,         &Headcount::young,     &Headcount::homeWorkers,
                             &Headcount::permanent, &Headcount::contract,    &Headcount::pieceRate};
constexpr std::array names{"women", "men", "young", "homeWorkers", "permanent", "contract", "pieceRate"};

std::optional<int> wholeOf(const NumberField *field)
{
    const std::optional<double> value = field->value();
    return value && field->isAcceptable() ? std::optional<int>(int(*value)) : std::nullopt;
}

void fill(NumberField *field, std::optional<double> value)
{
    if (!field->hasFocus() || !field->isModified()) { // what is being typed is not overwritten
        field->setValue(value);
    }
}

QString daysText(double days)
{
    return decimalText(Translation(uiLanguage()), days, days == int(days) ? 0 : 1);
}

QString titleOf(const QString &citation)
{
    for (const Reference &reference : Commons::builtIn()->allReferences()) {
        if (reference.id == citation) {
            return reference.title.in(uiLanguage());
        }
    }
    return citation;
}

} // namespace

SampleCard::SampleCard(PlanController &controller, QWidget *parent)
    : Card(parent)
    , m_controller(controller)
    , m_title(new SectionHeader)
    , m_table(new QComboBox)
    , m_tableRow(new FormRow({}, m_table))
    , m_days(new NumberField)
    , m_interviews(new NumberField)
    , m_daysRow(new FormRow({}, m_days))
    , m_interviewsRow(new FormRow({}, m_interviews))
    , m_people(new Label(TextRole::BodyBold))
    , m_effort(new Label(TextRole::Body))
    , m_source(new Label(TextRole::Small))
    , m_confidence(new Chip)
    , m_remark(new Label(TextRole::Small))
{
    body()->addWidget(m_title);
    addCounts();
    body()->addWidget(m_remark);
    body()->addWidget(new Hairline);
    m_people->setObjectName(u"planPeople"_s);
    m_effort->setTone(Tone::Muted);
    m_source->setTone(Tone::Faint);
    m_remark->setTone(Tone::Warn);
    m_remark->setObjectName(u"planRemark"_s);
    body()->addWidget(m_people);
    body()->addWidget(m_effort);
    auto *source = new QHBoxLayout;
    source->setSpacing(space::m);
    source->addWidget(m_source, 1);
    source->addWidget(m_confidence, 0, Qt::AlignTop);
    body()->addLayout(source);
    addPlanned();
}

void SampleCard::addCounts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    for (std::size_t i = 0; i < members.size(); ++i) {
        auto *field = new NumberField;
        field->setObjectName(u"plan-"_s + QLatin1String(names[i]));
        field->setRange(0, mostPeople);
        auto *row = new FormRow({}, field);
        grid->addWidget(row, int(i) / columns, int(i) % columns, Qt::AlignTop);
        m_counts.push_back({members[i], field, row});
        connect(field, &NumberField::valueEdited, this, [this] { showSize(); });
        connect(field, &NumberField::editingFinished, this, [this, i] {
            const Count &count = m_counts[i];
            count.row->setProblem(count.field->isAcceptable() ? QString() : tr("A whole number, or empty."));
            if (count.field->isAcceptable()) {
                m_controller.edit([&](VisitSheet &sheet) { sheet.headcount.*count.member = wholeOf(count.field); });
            }
        });
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    body()->addLayout(grid);
}

void SampleCard::addPlanned()
{
    m_table->setObjectName(u"planTable"_s);
    m_interviews->setObjectName(u"planInterviews"_s);
    m_days->setObjectName(u"planDays"_s);
    m_interviews->setRange(0, mostPeople);
    m_days->setRange(0, mostDays);
    m_days->setDecimals(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_tableRow, 2);
    row->addWidget(m_interviewsRow, 1);
    row->addWidget(m_daysRow, 1);
    body()->addLayout(row);
    connect(m_table, &QComboBox::activated, this, [this] {
        m_controller.edit([this](VisitSheet &sheet) { sheet.table = m_table->currentData().toString(); });
    });
    connect(m_interviews, &NumberField::editingFinished, this, [this] {
        if (m_interviews->isAcceptable()) {
            m_controller.edit([this](VisitSheet &sheet) { sheet.plannedInterviews = wholeOf(m_interviews); });
        }
    });
    connect(m_days, &NumberField::editingFinished, this, [this] {
        if (m_days->isAcceptable()) {
            m_controller.edit([this](VisitSheet &sheet) { sheet.plannedDays = m_days->value(); });
        }
    });
}

void SampleCard::fillTables()
{
    const Translation words(uiLanguage());
    m_table->clear();
    for (const QString &key : PlanController::tables()) {
        m_table->addItem(samplingWord(words, key), key == generalSampling ? QString() : key);
    }
}

void SampleCard::retranslate()
{
    m_title->setTitle(tr("Days and sample"));
    const QStringList captions{tr("Women"),     tr("Men"),         tr("Under 18"), tr("Home workers"),
                               tr("Permanent"), tr("Contractors'"), tr("Piece-rate")};
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i].row->setCaption(captions.at(qsizetype(i)));
    }
    m_tableRow->setCaption(tr("Table"));
    m_interviewsRow->setCaption(tr("Interviews"));
    m_daysRow->setCaption(tr("Auditor days"));
    fillTables();
}

void SampleCard::showState()
{
    const PlanState &state = *m_controller.state();
    for (const Count &count : m_counts) {
        const std::optional<int> value = state.sheet().headcount.*count.member;
        fill(count.field, value ? std::optional<double>(*value) : std::nullopt);
        count.field->setEnabled(state.isEditable());
    }
    const std::optional<int> interviews = state.sheet().plannedInterviews;
    fill(m_interviews, interviews ? std::optional<double>(*interviews) : std::nullopt);
    fill(m_days, state.sheet().plannedDays);
    m_table->setCurrentIndex(std::max(0, m_table->findData(state.sheet().table)));
    for (QWidget *field : std::initializer_list<QWidget *>{m_table, m_interviews, m_days}) {
        field->setEnabled(state.isEditable());
    }
    showSize();
}

void SampleCard::showSize()
{
    if (!m_controller.state()) {
        return;
    }
    Headcount typed;
    for (const Count &count : m_counts) {
        typed.*count.member = wholeOf(count.field);
    }
    const int workers = typed.workers() > 0 ? typed.workers() : m_controller.state()->profileWorkers;
    const std::optional<SampleSize> table = m_controller.tableSize(workers);
    const std::optional<SampleSize> size = m_controller.plannedSize(workers);
    m_title->setRemark(workers > 0 ? tr("%n worker(s)", nullptr, workers) : QString());
    m_effort->setVisible(size.has_value());
    m_source->setVisible(size.has_value());
    m_confidence->setVisible(size.has_value());
    if (!size) {
        m_people->setText(tr("How many work there? Then this says how many to interview and how long it takes."));
        m_interviews->setPlaceholderText({});
        m_days->setPlaceholderText({});
        showRemark();
        return;
    }
    const QString groups = size->groups > 0
        ? tr("%n group(s) of up to %1", nullptr, size->groups).arg(number(qint64(size->groupSize)))
        : QString();
    m_people->setText(tr("Interview %1 of %2 workers").arg(number(qint64(size->people)), number(qint64(size->workers))));
    m_effort->setText(dotted({size->individual > 0 ? tr("%n alone", nullptr, size->individual) : QString(), groups,
                              size->records > 0 ? tr("%n record(s) to read", nullptr, size->records) : QString(),
                              size->auditorDays > 0 ? tr("%1 auditor days").arg(daysText(size->auditorDays)) : QString(),
                              size->interviewHours > 0 ? tr("%1 hours of talks").arg(daysText(size->interviewHours)) : QString()}));
    m_source->setText(table->byAgreement
                          ? titleOf(table->citation) + u' ' + tr("The table ends before this size: agree the number with whoever asked for the audit.")
                          : titleOf(table->citation));
    m_confidence->setText(table->confidence);
    m_confidence->setToolTip(tr("How sure the source is: K1 read in the original, K2 from a reliable secondary source, K3 to be confirmed."));
    m_interviews->setPlaceholderText(number(qint64(table->people)));
    m_days->setPlaceholderText(table->auditorDays > 0 ? daysText(table->auditorDays) : QString());
    showRemark();
}

void SampleCard::showRemark()
{
    const auto typed = [this](std::size_t i) { return wholeOf(m_counts[i].field); };
    const int bySex = typed(0).value_or(0) + typed(1).value_or(0);
    const int byContract = typed(4).value_or(0) + typed(5).value_or(0) + typed(6).value_or(0);
    QString remark;
    if (bySex > 0 && byContract > 0 && bySex != byContract) {
        remark = tr("By sex there are %1 workers, by contract %2. Ask which is right.")
                     .arg(number(qint64(bySex)), number(qint64(byContract)));
    } else if (bySex == 0 && byContract == 0 && m_controller.state()->profileWorkers > 0) {
        remark = tr("Counted with the %1 workers of the factory's profile until you fill this in.")
                     .arg(number(qint64(m_controller.state()->profileWorkers)));
    }
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

} // namespace meyar::ui
