// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/qtcatch.h"
#include "ui/charts/chartcard.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/common/fields.h"
#include "ui/paygap/columnmemory.h"
#include "ui/paygap/paygapcontroller.h"
#include "ui/paygap/paygappanel.h"
#include "ui/report/reportlanguagebox.h"
#include "ui/figurereport/paymeaning.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

const QString payroll = QStringLiteral(MEYAR_TEST_DATA) + u"/indicators/payroll.csv"_s;

struct Fixture
{
    QTemporaryDir folder;
    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    MessageBar messages;
    std::unique_ptr<PayGapController> controller;
    std::unique_ptr<PayGapPanel> panel;

    Fixture()
    {
        initData();
        initLook();
        controller = std::make_unique<PayGapController>(std::make_unique<QSettings>(settings(), QSettings::IniFormat));
        panel = std::make_unique<PayGapPanel>(*controller, dialogs, messages);
        panel->resize(1286, 688);
        panel->show();
    }
    ~Fixture() { languages.setDisplay(DisplayLanguage::English); }

    [[nodiscard]] QString settings() const { return folder.filePath(u"meyar.ini"_s); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void open(const QString &path)
    {
        dialogs.answers = {path};
        panel->open();
        settle();
    }
    void settle() { REQUIRE(QTest::qWaitFor([this] { return !controller->isBusy(); }, 20'000)); }
};

} // namespace

TEST_CASE("A payroll of 400 is read, charted and saved without a worker in it", "[paygap]")
{
    Fixture f;
    CHECK_FALSE(f.controller->answer());
    f.open(payroll);
    REQUIRE(f.controller->answer());
    CHECK(f.controller->answer()->workers == 400);
    for (ChartCard *card : f.panel->findChildren<ChartCard *>()) {
        REQUIRE(card->chart());
        CHECK_FALSE(card->chart()->isEmpty());
    }
    const QString csv = f.folder.filePath(u"gap.csv"_s);
    f.dialogs.answers = {csv, f.folder.filePath(u"gap.pdf"_s)};
    f.panel->saveFigures(u"csv"_s);
    f.panel->saveFigures(u"pdf"_s);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.count('\n') > 14);
    CHECK_FALSE(bytes.contains("E0001"));
    QFile pdf(f.folder.filePath(u"gap.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("Columns that were chosen once are used for the next file of such headings", "[paygap]")
{
    Fixture f;
    const QByteArray rows = "F,40000\nF,41000\nF,42000\nM,50000\nM,51000\nM,52000\n";
    f.open(f.write(u"odd.csv"_s, "Wer,Was\n" + rows));
    REQUIRE(f.controller->answer());
    CHECK(f.controller->answer()->workers == 0);
    f.controller->setMapping({{{u"sex"_s, u"Wer"_s}, {u"total"_s, u"Was"_s}}});
    f.settle();
    CHECK(f.controller->answer()->workers == 6);
    f.open(f.write(u"next.csv"_s, "Wer,Was\n" + rows));
    CHECK(f.controller->answer()->workers == 6);
    CHECK(f.panel->findChild<QComboBox *>(u"sex"_s)->currentText() == u"Wer"_s);
    f.panel.reset();
    f.controller.reset(); // writes the settings
    QFile kept(f.settings());
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK_FALSE(kept.readAll().contains("40000"));
}

TEST_CASE("All problems stand in one table, and a file that is none says so", "[paygap]")
{
    Fixture f;
    f.open(f.write(u"bad.csv"_s, "Sex,Total\nF,abc\nX?,40000\nM,=1+1\nM,45000\n"));
    REQUIRE(f.controller->answer());
    auto *table = f.panel->findChild<QTableView *>();
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 3);
    f.open(f.folder.filePath(u"absent.csv"_s));
    CHECK_FALSE(f.controller->answer());
}

TEST_CASE("A reading that was cancelled shows nothing", "[paygap]")
{
    Fixture f;
    f.controller->open(payroll);
    f.controller->cancel();
    f.settle();
    CHECK_FALSE(f.controller->answer());
}

TEST_CASE("Few workers are never shown, the minimum is judged by place and month", "[paygap]")
{
    Fixture f;
    f.open(f.write(u"few.csv"_s, "Sex,Total\nF,41234\nM,52345\nM,52000\n"));
    const QString csv = QString::fromUtf8(csvOf(payFigures(f.controller->words(), f.controller->answer()->analysis)));
    CHECK_FALSE(csv.contains(u"41234"_s));
    f.open(payroll);
    f.controller->setPlace(u"PK-PB"_s);
    f.controller->setMonth(QDate(2025, 9, 12));
    f.settle();
    REQUIRE(f.controller->answer()->analysis.minimum);
    CHECK(f.controller->question().month == QDate(2025, 9, 1));
}

TEST_CASE("Whatever takes the focus has a name, in both languages", "[paygap]")
{
    Fixture f;
    f.open(payroll);
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        f.languages.setDisplay(language);
        for (QWidget *widget : f.panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->inherits("QAbstractScrollArea")) {
                auto *button = qobject_cast<QAbstractButton *>(widget);
                INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
                const bool isPart = widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty();
                CHECK((isPart || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
            }
        }
    }
}

TEST_CASE("Jobs that were given like points are compared by pay, and the points are remembered", "[paygap]")
{
    Fixture f;
    QByteArray rows = "Sex,Job,Total\n";
    for (int i = 0; i < 6; ++i) {
        rows += "F,Stitcher,30000\nM,Cutter,40000\nM,Guard,25000\n";
    }
    const QString path = f.write(u"jobs.csv"_s, rows + "F,Clerk,50000\n"); // one clerk is nobody's business
    f.open(path);
    REQUIRE(f.controller->answer());
    CHECK(f.controller->answer()->jobs == QStringList{u"Cutter"_s, u"Guard"_s, u"Stitcher"_s});
    CHECK(f.controller->answer()->pairs.empty());
    auto *table = f.panel->findChild<QTableView *>(u"jobPoints"_s);
    REQUIRE(table);
    CHECK(table->model()->setData(table->model()->index(0, 3), u"7"_s));
    CHECK(table->model()->index(0, 1).data().toString().isEmpty()); // nobody has judged it, that is not 0
    CHECK(table->model()->index(0, 5).data().toString().isEmpty());
    for (int column = 1; column <= 4; ++column) {
        CHECK(table->model()->setData(table->model()->index(0, column), u"60"_s));
        CHECK(table->model()->setData(table->model()->index(2, column), u"61"_s));
    }
    auto *problem = f.panel->findChild<InlineError *>(u"jobProblem"_s);
    REQUIRE(problem);
    CHECK(problem->isHidden());
    CHECK_FALSE(table->model()->setData(table->model()->index(0, 1), u"101"_s));
    CHECK_FALSE(problem->isHidden());
    f.settle();
    REQUIRE(f.controller->answer()->pairs.size() == 1);
    CHECK(f.controller->answer()->pairs[0].higherPaid == u"Cutter"_s);
    CHECK(f.controller->answer()->pairs[0].payGapPercent == Approx(25));
    CHECK(f.controller->answer()->pairs[0].isToWomensCost);
    CHECK(f.panel->findChild<QTableView *>(u"jobPairs"_s)->model()->rowCount() == 1);
    f.controller->forget();
    f.panel.reset();
    f.controller = std::make_unique<PayGapController>(std::make_unique<QSettings>(f.settings(), QSettings::IniFormat));
    CHECK(f.controller->jobPoints(u"Cutter"_s).skills == 60);
}

TEST_CASE("The month is written as a month, and what is none judges nothing", "[paygap]")
{
    Fixture f;
    f.open(payroll);
    auto *month = f.panel->findChild<TextField *>(u"payrollMonth"_s);
    REQUIRE(month);
    const auto type = [&](const QString &text) {
        month->setText(text);
        Q_EMIT month->editingFinished();
        f.settle();
    };
    type(u"Aug 2025"_s);
    CHECK(f.controller->question().month == QDate(2025, 8, 1));
    CHECK(month->text() == u"2025-08"_s);
    type(u"2025-13"_s);
    CHECK_FALSE(f.controller->question().month.isValid());
    type(u"۲۰۲۵-۰۹"_s);
    CHECK(f.controller->question().month == QDate(2025, 9, 1));
}

TEST_CASE("A problem that is chosen shows its row of the file", "[paygap]")
{
    Fixture f;
    f.open(f.write(u"bad.csv"_s, "Card,Sex,Total\nE1,F,40000\nE2,F,abc\nE3,M,41000\n"));
    auto *problems = f.panel->findChildren<QTableView *>().front();
    for (QTableView *table : f.panel->findChildren<QTableView *>()) {
        problems = table->accessibleName() == u"Problems in the payroll"_s ? table : problems;
    }
    REQUIRE(problems->model()->rowCount() == 1);
    auto *said = f.panel->findChild<QLabel *>(u"problemRow"_s);
    CHECK_FALSE(said->text().contains(u"abc"_s));
    problems->setCurrentIndex(problems->model()->index(0, 0));
    REQUIRE(QTest::qWaitFor([&] { return said->text().contains(u"abc"_s); }, 5000));
    CHECK(said->text().contains(u"E2"_s));
    CHECK_FALSE(said->text().contains(u"E3"_s));
}

TEST_CASE("The report has its charts as vectors, in the language that was chosen", "[paygap]")
{
    Fixture f;
    f.open(payroll);
    auto *language = f.panel->findChild<ReportLanguageBox *>();
    REQUIRE(language);
    CHECK(language->language() == ReportLanguage::English);
    const auto saved = [&](ReportLanguage wanted) {
        language->setLanguage(wanted);
        f.dialogs.answers = {f.folder.filePath(u"r.html"_s)};
        f.panel->saveFigures(u"html"_s);
        QFile file(f.folder.filePath(u"r.html"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    const QString svg = u"data:image/svg+xml"_s;
    const QString english = saved(ReportLanguage::English);
    CHECK(english.count(svg) == 3);
    CHECK(english.contains(u"What it means"_s));
    const QString urdu = saved(ReportLanguage::Urdu);
    CHECK(urdu.count(svg) == 3);
    CHECK_FALSE(urdu.contains(u"What it means"_s));
    const QString both = saved(ReportLanguage::Both);
    CHECK(both.count(svg) == 6);
    CHECK(both.contains(u"What it means"_s));
    CHECK(uiLanguage() == Language::English); // as before
}
