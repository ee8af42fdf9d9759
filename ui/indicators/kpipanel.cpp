// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/kpipanel.h"

#include "core/base/text.h"
#include "core/library/unitword.h"
#include "core/wording/errortext.h"
#include "core/wording/indicatorwords.h"
#include "core/workbook/kpibook.h"
#include "ui/charts/chartcard.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/indicators/indicatorcards.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/charts/kpichart.h"
#include "ui/charts/monthtext.h"
#include "ui/indicators/monthgrid.h"
#include "ui/indicators/ownkpiform.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMonths = 12;
constexpr int detailWidth = 340;
constexpr int shownRefusals = 3;
constexpr int widthWithHint = 1000;

} // namespace

KpiPanel::KpiPanel(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : IndicatorPanel(parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_problem(new InlineError(this))
    , m_grid(new MonthGrid(m_model, tr("Key figures by month"), this))
    , m_form(new OwnKpiForm(this))
{
    const QDate today = controller.today();
    m_first = QDate(today.year(), today.month(), 1).addMonths(1 - shownMonths);
    m_model.setMonths(m_first, shownMonths);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(buildBar());
    column->addWidget(m_form);
    column->addWidget(m_problem);
    auto *sheet = new QHBoxLayout;
    sheet->setSpacing(space::l);
    sheet->addWidget(m_grid, 1);
    sheet->addWidget(buildDetail(dialogs, messages));
    column->addLayout(sheet, 1);
    m_form->hide();
    m_grid->setObjectName(u"kpiGrid"_s);
    m_grid->setNamesWidth(212);
    setFocusProxy(m_grid);
    connect(&m_model, &MonthGridModel::edited, this, [this](const std::vector<MonthEdit> &edits) {
        FigureEdits all;
        all.months = monthsOf(m_controller.figures(), m_sheet, sex(), edits);
        for (const ReadKpi &month : all.months) {
            if (month.month.month > m_controller.today()) {
                m_problem->show(tr("%1 has not begun yet. Nothing was taken.").arg(longMonth(month.month.month)));
                showRows();
                return;
            }
            if (month.month.denominator <= 0) { // NaN compares as false
                m_problem->show(tr("What is divided by must be more than 0. Leave it empty if it is not known."));
                showRows();
                return;
            }
        }
        m_controller.save(all);
        warnOfParts(all.months);
    });
    connect(&m_model, &MonthGridModel::accepted, m_problem, &InlineError::clear);
    connect(&m_model, &MonthGridModel::refused, this, [this](const QStringList &cells) {
        m_problem->show(tr("Nothing was taken. This is no number of 0 or more: %1.").arg(dotted(cells.mid(0, shownRefusals))),
                        tr("Write numbers like 1,250 or 12.5; leave a cell empty if nobody has counted."));
    });
    connect(&controller, &IndicatorsController::stepped, this, [this] { m_follows = true; });
    connect(m_grid, &MonthGrid::moved, this, &KpiPanel::showDetail);
    connect(m_form, &OwnKpiForm::canceled, this, [this] {
        m_form->hide();
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &OwnKpiForm::made, this, [this](Kpi kpi) {
        for (const Kpi &known : kpisOf(m_controller.figures())) {
            if (known.label.in(Language::English).compare(kpi.label.in(Language::English), Qt::CaseInsensitive) == 0
                || known.label.in(Language::Urdu) == kpi.label.in(Language::Urdu)) {
                m_form->refuseName(tr("There is a key figure of that name already. Give this one another name."));
                return;
            }
        }
        kpi.code = u"own_"_s + m_controller.newId<StudyId>().toString().remove(u'-').right(12);
        FigureEdits edits;
        edits.settings.push_back({kpi.code, kpi, {}, {}});
        m_counted->setChecked(false);
        m_controller.save(edits);
        m_form->hide();
        m_grid->setFocus(Qt::OtherFocusReason);
    });
}

/// Where it is narrow the hint gives way: F1 has it too.
void KpiPanel::resizeEvent(QResizeEvent *event)
{
    IndicatorPanel::resizeEvent(event);
    m_hint->setVisible(width() >= widthWithHint);
}

/// More defective pieces than were looked at: taken, because only the factory knows which of the two is wrong, but said.
void KpiPanel::warnOfParts(const std::vector<ReadKpi> &months)
{
    const std::vector<Kpi> known = kpisOf(m_controller.figures());
    for (const ReadKpi &each : months) {
        const Kpi *kpi = findKpi(known, each.code);
        if (kpi && kpi->isPart && each.month.numerator > each.month.denominator) {
            m_messages.showMessage(tr("%1, %2: %3 of %4 is more than the whole. Look at the two numbers again.")
                                       .arg(kpi->label.in(m_controller.words().language()), longMonth(each.month.month), number(each.month.numerator, 0),
                                            number(each.month.denominator, 0)),
                                   Mark::Warn);
            return;
        }
    }
}

QWidget *KpiPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::m);
    m_sex = new SegmentedSwitch(tr("Of whom"), bar);
    for (const char *id : {"all", "f", "m"}) {
        m_sex->addChoice(QLatin1String(id), {});
    }
    m_counted = new FilterChip({}, bar);
    m_counted->setCheckable(true);
    m_earlier = new IconButton(u"go-previous"_s, ButtonKind::Flat, bar);
    m_later = new IconButton(u"go-next"_s, ButtonKind::Flat, bar);
    m_span = new Label(TextRole::BodyBold, bar);
    m_span->setWrap(false);
    m_hint = new Label(TextRole::Small, bar);
    m_hint->setTone(Tone::Muted);
    m_hint->setWrap(false);
    m_save = new Button(ButtonKind::Plain, bar);
    m_save->setObjectName(u"saveKpis"_s);
    m_save->setIconName(u"document-export"_s);
    m_own = new Button(ButtonKind::Plain, bar);
    m_own->setIconName(u"list-add"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sex, m_counted, m_earlier, m_span, m_later}) {
        row->addWidget(widget);
    }
    row->addWidget(m_hint, 1);
    row->addWidget(m_save);
    row->addWidget(m_own);
    connect(m_sex, &SegmentedSwitch::chosen, this, &KpiPanel::showRows);
    connect(m_counted, &FilterChip::toggled, this, &KpiPanel::showRows);
    connect(m_earlier, &Button::clicked, this, [this] { turn(-shownMonths / 2); });
    connect(m_later, &Button::clicked, this, [this] { turn(shownMonths / 2); });
    connect(m_save, &Button::clicked, this, &KpiPanel::saveTable);
    connect(m_own, &Button::clicked, this, &KpiPanel::addOwn);
    return bar;
}

QString KpiPanel::factoryName() const
{
    const SiteRow *row = m_controller.siteRow();
    if (row == nullptr) {
        return {};
    }
    const Enterprise &enterprise = row->enterprise;
    const bool isUrdu = m_controller.words().language() == Language::Urdu && !enterprise.nameUrdu.isEmpty();
    return (isUrdu ? enterprise.nameUrdu : enterprise.name) + (row->site.name.isEmpty() ? QString() : u", "_s + row->site.name);
}

void KpiPanel::saveTable()
{
    m_dialogs.chooseSaveFile(
        this, tr("Save the key figures"), u"key-figures.xlsx"_s,
        tr("Workbook with charts (*.xlsx);;Table that can be read in again (*.csv)"), [this](const QString &path) {
            if (path.isEmpty()) {
                return;
            }
            const SiteFigures &figures = m_controller.figures();
            const Result<> written = path.endsWith(u".csv"_s, Qt::CaseInsensitive)
                ? writeKpis(figures.months, kpisOf(figures), path)
                : writeDataBook(kpiBook(figures, factoryName(), m_controller.words()), path);
            m_messages.showMessage(written ? tr("Saved as %1").arg(isolated(path)) : errorText(m_controller.words(), written.error()),
                                   written ? Mark::Good : Mark::Bad);
        });
}

QWidget *KpiPanel::buildDetail(Dialogs &dialogs, MessageBar &messages)
{
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    m_chart = addChartCard(u"key-figure"_s, dialogs, messages, m_controller, detail);
    auto *card = new Card(detail);
    m_judged = new Label(TextRole::BodyBold, card);
    m_judged->setObjectName(u"kpiJudged"_s);
    m_source = new TextField({}, card);
    m_source->setMaxLength(200);
    m_sourceRow = new FormRow({}, m_source, card);
    m_baseline = new QComboBox(card);
    m_baselineRow = new FormRow({}, m_baseline, card);
    m_target = new NumberField({}, card);
    m_target->setObjectName(u"kpiTarget"_s);
    m_target->setDecimals(3);
    m_targetRow = new FormRow({}, m_target, card);
    m_remove = new Button(ButtonKind::Flat, card);
    m_remove->setIconName(u"edit-delete"_s);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::l);
    pair->addWidget(m_baselineRow, 3, Qt::AlignTop);
    pair->addWidget(m_targetRow, 2, Qt::AlignTop);
    card->body()->addWidget(m_judged);
    card->body()->addWidget(m_sourceRow);
    card->body()->addLayout(pair);
    card->body()->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addWidget(m_chart);
    column->addWidget(card);
    column->addStretch(1);
    auto *area = scrollArea(detail, this);
    area->setFixedWidth(detailWidth);
    connect(m_source, &QLineEdit::editingFinished, this, &KpiPanel::saveSource);
    connect(m_target, &QLineEdit::editingFinished, this, &KpiPanel::saveSettings);
    connect(m_baseline, &QComboBox::activated, this, &KpiPanel::saveSettings);
    connect(m_remove, &Button::clicked, this, &KpiPanel::removeOwn);
    return area;
}

Sex KpiPanel::sex() const
{
    return m_sex->current() == u"f"_s ? Sex::Woman : m_sex->current() == u"m"_s ? Sex::Man : Sex::Other;
}

QString KpiPanel::currentCode() const
{
    const int row = m_grid->currentIndex().row();
    if (row >= 0 && row < int(m_sheet.places.size())) {
        return m_sheet.places[size_t(row)].code;
    }
    return m_sheet.places.empty() ? QString() : m_sheet.places.front().code;
}

QDate KpiPanel::currentMonth() const
{
    const QModelIndex now = m_grid->currentIndex();
    return now.isValid() ? m_model.monthAt(now.column()) : QDate();
}

void KpiPanel::turn(int months)
{
    m_first = m_first.addMonths(months);
    m_model.setMonths(m_first, shownMonths);
    showRows();
}

void KpiPanel::showRows()
{
    m_sheet = kpiSheet(m_controller.figures(), m_controller.words().language(), sex(), m_counted->isChecked());
    m_model.setRows(m_sheet.rows);
    m_span->setText(tr("%1 to %2").arg(shortMonth(m_first), shortMonth(m_first.addMonths(shownMonths - 1))));
    showDetail();
}

void KpiPanel::showFigures()
{
    const std::vector<MonthRow> before = m_sheet.rows;
    showRows();
    if (std::exchange(m_follows, false)) {
        goToDifference(before);
    }
}

/// To the first cell that a step back or forward has changed.
void KpiPanel::goToDifference(const std::vector<MonthRow> &before)
{
    const std::vector<MonthRow> &now = m_sheet.rows;
    for (size_t i = 0; i < std::min(before.size(), now.size()) && before[i].key == now[i].key; ++i) {
        for (int column = 0; now[i].isEditable && column < shownMonths; ++column) {
            const QDate month = m_model.monthAt(column);
            const auto was = before[i].values.find(month);
            const auto is = now[i].values.find(month);
            const bool wasThere = was != before[i].values.end();
            const bool isThere = is != now[i].values.end();
            if (wasThere != isThere || (isThere && was->second != is->second)) {
                m_grid->setCurrentIndex(m_model.index(int(i), column));
                return;
            }
        }
    }
}

void KpiPanel::activated()
{
    if (!m_grid->currentIndex().isValid() && m_model.rowCount() > 1) {
        m_grid->setCurrentIndex(m_model.index(1, shownMonths - 1));
    }
    m_grid->setFocus(Qt::OtherFocusReason);
}

void KpiPanel::showDetail()
{
    const QString code = currentCode();
    const std::vector<Kpi> kpis = kpisOf(m_controller.figures());
    const Kpi *kpi = findKpi(kpis, code);
    const bool isOther = code != m_shownCode;
    m_shownCode = code;
    m_remove->setVisible(code.startsWith(u"own_"_s));
    if (!kpi) {
        m_chart->setChart({}, tr("No key figure"), {}, tr("No key figure is said of women and men apart here."));
        return;
    }
    const KpiSeries series = seriesOf(m_controller.figures(), code, sex());
    const KpiFigures judged = kpiFigures(*kpi, series);
    const KpiChart charts(m_controller.words());
    m_chart->setChart(charts.chart(*kpi, m_controller.figures(), sex()), charts.title(*kpi, judged), charts.remark(*kpi, series),
                      tr("Nothing is counted yet. Write what was counted into the sheet; a month that nobody has counted "
                         "stays empty."));
    m_judged->setText(charts.judged(*kpi, judged));
    const QSignalBlocker quiet(m_baseline);
    m_baseline->clear();
    m_baseline->addItem(tr("First month"), QDate());
    for (const KpiPoint &point : judged.points) {
        if (point.value) {
            m_baseline->addItem(longMonth(point.month), point.month);
        }
    }
    m_baseline->setCurrentIndex(std::max(0, series.baseline ? m_baseline->findData(*series.baseline) : 0));
    if (isOther || !m_target->hasFocus()) {
        m_target->setUnit(unitWord(m_controller.words(), kpi->unit));
        m_target->setValue(series.target);
    }
    const QDate month = currentMonth();
    const auto entry = std::ranges::find(series.months, month, &KpiMonth::month);
    m_source->setEnabled(month.isValid());
    if (!m_source->hasFocus()) {
        m_source->setText(entry == series.months.end() ? QString() : entry->source);
    }
    m_sourceRow->setCaption(month.isValid() ? tr("Document that says so, %1").arg(longMonth(month)) : tr("Document that says so"));
}

void KpiPanel::saveSettings()
{
    if (m_shownCode.isEmpty() || !m_target->isAcceptable()) {
        return;
    }
    KpiSetting setting{m_shownCode};
    for (const KpiSetting &known : m_controller.figures().settings) {
        if (known.code == m_shownCode) {
            setting = known;
        }
    }
    const QDate baseline = m_baseline->currentData().toDate();
    const std::optional<QDate> month = baseline.isValid() ? std::optional(baseline) : std::nullopt;
    if (setting.baseline == month && setting.target == m_target->value()) {
        return;
    }
    setting.baseline = month;
    setting.target = m_target->value();
    FigureEdits edits;
    edits.settings.push_back(setting);
    m_controller.save(edits);
}

void KpiPanel::saveSource()
{
    const QDate month = currentMonth();
    if (m_shownCode.isEmpty() || !month.isValid()) {
        return;
    }
    ReadKpi entry{m_shownCode, sex(), {}};
    entry.month.month = month;
    for (const ReadKpi &known : m_controller.figures().months) {
        if (known.code == m_shownCode && known.sex == sex() && known.month.month == month) {
            entry = known;
        }
    }
    const QString source = cleaned(m_source->text()).simplified();
    if (source != entry.month.source) {
        entry.month.source = source;
        FigureEdits edits;
        edits.months.push_back(entry);
        m_controller.save(edits);
    }
}

void KpiPanel::addOwn()
{
    m_form->show();
    m_form->begin();
}

void KpiPanel::removeOwn()
{
    FigureEdits edits;
    edits.removedKpis << m_shownCode;
    m_controller.save(edits);
}

void KpiPanel::retranslate()
{
    m_sex->setAccessibleName(tr("Of whom"));
    m_sex->setChoiceText(u"all"_s, tr("All"));
    m_sex->setChoiceText(u"f"_s, tr("Women"));
    m_sex->setChoiceText(u"m"_s, tr("Men"));
    m_counted->setText(tr("Only what is counted"));
    m_earlier->setName(tr("Earlier months"));
    m_later->setName(tr("Later months"));
    m_hint->setText(tr("Paste from a spreadsheet: %1").arg(isolated(u"Ctrl V"_s)));
    m_save->setText(tr("Save as table"));
    m_own->setText(tr("Own key figure"));
    m_grid->setAccessibleName(tr("Key figures by month"));
    m_sourceRow->setCaption(tr("Document that says so"));
    m_baselineRow->setCaption(tr("Compare with"));
    m_targetRow->setCaption(tr("Target"));
    m_remove->setText(tr("Remove this key figure"));
    m_chart->retranslate();
    m_form->retranslate();
    m_grid->retranslate();
    m_model.retranslate();
    showRows();
}

} // namespace meyar::ui
