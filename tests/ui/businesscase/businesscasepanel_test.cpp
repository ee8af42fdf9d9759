// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/qtcatch.h"
#include "ui/figurereport/casecharts.h"
#include "core/indicators/keptcase.h"
#include "ui/businesscase/businesscasepanel.h"
#include "ui/figurereport/casereport.h"
#include "ui/businesscase/costcalculator.h"
#include "ui/businesscase/measuresmodel.h"
#include "ui/charts/chartcard.h"
#include "ui/common/bidi.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    MessageBar messages;
    std::unique_ptr<BusinessCasePanel> panel;

    Fixture()
    {
        initData();
        initLook();
        panel = std::make_unique<BusinessCasePanel>(dialogs, messages);
        panel->resize(1286, 688);
        panel->show();
    }
    ~Fixture() { languages.setDisplay(DisplayLanguage::English); }

    [[nodiscard]] MeasuresModel &model() const { return *panel->findChild<MeasuresModel *>(); }
};

std::vector<Measure> twoMeasures()
{
    Measure traps;
    traps.name = u"Steam traps"_s;
    traps.investment = 100'000;
    traps.yearlySaving = 60'000;
    traps.years = 3;
    traps.effort = 1;
    traps.impact = 5;
    traps.link = u"KPI: steam"_s;
    Measure boiler = traps;
    boiler.name = u"=New, \"boiler\""_s;
    boiler.investment = 1'000'000;
    boiler.effort = 5;
    return {traps, boiler};
}

} // namespace

TEST_CASE("What is kept of a site comes back, and an older state does not undo what is being typed", "[businesscase]")
{
    Fixture f;
    const KeptCase kept{twoMeasures(), 0.12, 0.3};
    const Study study = studyOf(kept, StudyId(QUuid::createUuid()), QDate(2026, 3, 1));
    KeptCase read = keptCaseOf(study).value();
    KeptCase wanted = kept;
    for (Measure &measure : wanted.plan) {
        measure.rate = 0.12;
    }
    CHECK(read == wanted);
    SiteFigures figures;
    CHECK(caseOf(figures) == nullptr);
    figures.studies = {Study{}, study};
    REQUIRE(caseOf(figures) != nullptr);
    CHECK_FALSE(keptCaseOf(figures.studies.front()));

    QSignalSpy edited(f.panel.get(), &BusinessCasePanel::edited);
    f.panel->take(read);
    CHECK(edited.count() == 0); // it is kept already
    CHECK(f.panel->keptCase() == read);
    MeasuresModel &model = f.model();
    CHECK(model.setData(model.index(0, MeasuresModel::YearlySaving), u"70000"_s, Qt::EditRole));
    CHECK(edited.count() == 1);
    CHECK(model.setData(model.index(0, MeasuresModel::Years), u"4"_s, Qt::EditRole));
    const KeptCase latest = f.panel->keptCase();
    f.panel->take(read); // the store had not heard of it yet
    CHECK(f.panel->keptCase() == latest);
    f.panel->take(latest);
    f.panel->take(read); // now a step was taken back
    CHECK(f.panel->keptCase() == read);
    Measure marked = twoMeasures().front();
    marked.name = u"Traps"_s;
    marked.link = isolated(u"BL-02"_s) + u" · not met"_s;
    f.panel->add({marked}); // the store keeps no marks of direction: what comes back is the same
    CHECK(f.panel->keptCase().plan.back().link == u"BL-02 · not met"_s);
    f.panel->leave();
    CHECK(f.panel->measures().empty());
    CHECK_FALSE(f.panel->isEnabled());
}

TEST_CASE("What nobody has rated stands in no field", "[businesscase]")
{
    Fixture f;
    std::vector<Measure> plan = twoMeasures();
    plan[1].effort = 0;
    f.panel->add(plan);
    CHECK(quickWinOf(plan[1]) == QuickWin::Unrated);
    MeasuresModel &model = f.model();
    CHECK(model.index(1, MeasuresModel::Effort).data().toString().isEmpty());
    CHECK(effortChart(Translation(), plan)->table().rows.size() == 1);
    CHECK(model.setData(model.index(1, MeasuresModel::Effort), u"2"_s, Qt::EditRole));
    CHECK(effortChart(Translation(), model.measures())->table().rows.size() == 2);
    CHECK(model.setData(model.index(1, MeasuresModel::Effort), QString(), Qt::EditRole));
    CHECK(model.measures()[1].effort == 0);
}

TEST_CASE("Measures are typed in, refused where they are no numbers, and counted", "[businesscase]")
{
    Fixture f;
    f.panel->add(twoMeasures());
    MeasuresModel &model = f.model();
    CHECK(model.setData(model.index(0, MeasuresModel::Investment), u"1,20,000"_s, Qt::EditRole));
    CHECK(model.measures()[0].investment == 120'000);
    for (const QString &bad : {u"much"_s, u"-5"_s, u""_s, u"1,5"_s}) {
        CHECK_FALSE(model.setData(model.index(0, MeasuresModel::Investment), bad, Qt::EditRole));
    }
    CHECK_FALSE(model.setData(model.index(0, MeasuresModel::Effort), u"6"_s, Qt::EditRole));
    CHECK_FALSE(model.setData(model.index(0, MeasuresModel::Name), u" "_s, Qt::EditRole));
    model.setRate(0);
    CHECK(model.index(0, MeasuresModel::Npv).data().toString() == number(qint64(60'000)));
    CHECK(model.index(0, MeasuresModel::Payback).data().toString() == u"2.0"_s);
    for (ChartCard *card : f.panel->findChildren<ChartCard *>()) {
        REQUIRE(card->chart());
        CHECK_FALSE(card->chart()->isEmpty());
    }
}

TEST_CASE("A list of measures is saved and read again, the report printed", "[businesscase]")
{
    Fixture f;
    f.panel->add(twoMeasures());
    const QString csv = f.folder.filePath(u"m.csv"_s);
    f.dialogs.answers = {csv, f.folder.filePath(u"m.pdf"_s), f.folder.filePath(u"m.html"_s), csv};
    f.panel->save(u"csv"_s);
    f.panel->save(u"pdf"_s);
    f.panel->save(u"html"_s);
    QFile html(f.folder.filePath(u"m.html"_s));
    REQUIRE(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    CHECK(page.contains("15.0 %")); // the rate is printed
    CHECK(page.contains("Steam traps"));
    CHECK(page.count("data:image/svg+xml") == 2 + 2); // the years, where to begin, what decides each
    CHECK(QFile::exists(f.folder.filePath(u"m.pdf"_s)));
    const Result<ReadMeasures> read = readMeasures(csv);
    REQUIRE(read);
    REQUIRE_FALSE(read->measures.empty());
    CHECK(read->measures[0].link == u"KPI: steam"_s);
    f.panel->openList();
    CHECK(QTest::qWaitFor([&] { return f.panel->measures().size() >= 3; }, 5'000));
}

TEST_CASE("Actions with a cost or a saving become measures", "[businesscase]")
{
    CorrectiveAction priced;
    priced.what = u"Guard the belts"_s;
    priced.costPkr = 50'000;
    CorrectiveAction cancelled = priced;
    cancelled.state = ActionState::Cancelled;
    const std::vector<Measure> measures = measuresOf({{priced, u"FX-01 No guards"_s}, {CorrectiveAction{}, {}}, {cancelled, {}}});
    REQUIRE(measures.size() == 1);
    CHECK(measures[0].investment == 50'000);
    CHECK(measures[0].link == u"FX-01 No guards"_s);
}

TEST_CASE("What a calculator says becomes the saving of the chosen measure", "[businesscase]")
{
    Fixture f;
    f.panel->add(twoMeasures());
    auto *calculator = f.panel->findChild<CostCalculator *>();
    REQUIRE(calculator);
    const std::vector<NumberField *> fields = calculator->fieldsOf(u"absence"_s);
    REQUIRE(fields.size() == 4);
    fields[0]->setValue(100);
    fields[1]->setValue(1'400);
    fields[2]->setValue(100);
    CHECK(calculator->cost() == Approx(100 * 1'500 * 1.3));
    Q_EMIT calculator->used(calculator->cost());
    CHECK(f.panel->measures()[0].yearlySaving == Approx(195'000));
    for (const QString &kind : {u"leavers"_s, u"accidents"_s, u"quality"_s, u"energy"_s}) {
        calculator->choose(kind);
        CHECK(calculator->cost() == 0);
    }
}

TEST_CASE("Whatever takes the focus has a name, in both languages", "[businesscase]")
{
    Fixture f;
    f.panel->add(twoMeasures());
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        f.languages.setDisplay(language);
        for (QWidget *widget : f.panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->inherits("QScrollArea")) {
                auto *button = qobject_cast<QAbstractButton *>(widget);
                INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
                const bool isPart = widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty();
                CHECK((isPart || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
            }
        }
    }
}
