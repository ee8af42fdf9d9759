// SPDX-License-Identifier: GPL-3.0-or-later
// The score view under a grade profile: choosing one, why the grade is so, making one's own.
#include "core/assessment/gradeprofilefiles.h"
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditview.h"
#include "ui/audits/gradeeditor.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QString plainText(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// The score of an audit with a failed critical point, on the screen.
struct Shown
{
    AuditBench bench;
    Theme theme;
    LanguageController languages{theme};
    Assessment audit;
    AssessmentController controller{*bench.workspace};
    AuditView view{controller};

    Shown()
    {
        audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
        for (const auto &[question, value] : {std::pair{"fx_01", "no"}, std::pair{"fx_02", "yes"}, std::pair{"fx_03", "yes"},
                                              std::pair{"mg_01", "yes"}, std::pair{"mg_02", "yes"}}) {
            bench.answer(audit, QString::fromLatin1(question), QString::fromLatin1(value));
        }
        view.resize(1280, 700);
        view.retranslate();
        view.show();
        controller.open(audit.id);
        REQUIRE(soon([this] { return controller.isOpen(); }));
        view.setScoreShown(true);
    }
    template <typename Widget> Widget *find(const QString &name) const
    {
        auto *found = view.findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void choose(const QString &id)
    {
        auto *box = find<QComboBox>(u"gradeProfile"_s);
        REQUIRE(box->findData(id) >= 0);
        QSignalSpy changed(&controller, &AssessmentController::gradesChanged);
        box->setCurrentIndex(box->findData(id));
        Q_EMIT box->activated(box->currentIndex());
        REQUIRE(soon([&] { return changed.count() == 1; }));
    }
    void click(const QString &name) { QTest::mouseClick(find<Button>(name), Qt::LeftButton); }
};

} // namespace

TEST_CASE("the score is graded by the chosen profile, with what holds it down, on every audit of the laptop")
{
    Shown shown;
    const QString own = plainText(shown.find<Label>(u"grade"_s)->text());
    CHECK(shown.find<Button>(u"editGrades"_s)->isHidden());
    shown.choose(u"five"_s);
    CHECK(plainText(shown.find<Label>(u"grade"_s)->text()).contains(u"("_s)); // with its word
    CHECK(shown.find<Label>(u"whyCapped"_s)->text().contains(u"Held at"_s));
    CHECK(plainText(shown.find<Label>(u"whyCapped"_s)->text()).contains(u"FX-01"_s));
    shown.choose(u"percent"_s);
    CHECK(shown.find<Label>(u"grade"_s)->text().isEmpty());
    CHECK(chosenGradeProfile(shown.bench.folder.filePath(u"profile"_s)) == u"percent"_s);
    shown.choose({});
    CHECK(plainText(shown.find<Label>(u"grade"_s)->text()) == own);
}

TEST_CASE("a profile of one's own is made from a preset, refused while it is wrong, then used, changed and removed")
{
    Shown shown;
    const QString folder = shown.bench.folder.filePath(u"profile"_s);
    shown.choose(u"five"_s);
    shown.click(u"editGrades"_s);
    auto *editor = shown.find<GradeEditor>(u"gradeEditor"_s);
    REQUIRE(editor->isVisible());
    CHECK_FALSE(shown.find<QWidget>(u"gradeProblems"_s)->isVisible());
    const QString name = shown.find<TextField>(u"gradeName"_s)->text();
    CHECK(name.contains(u"Five letters"_s));
    shown.find<NumberField>(u"sectionCap"_s)->setValue(200);
    shown.click(u"saveGrades"_s);
    CHECK(shown.find<QWidget>(u"gradeProblems"_s)->isVisible());
    CHECK(ownGradeProfiles(folder).profiles.empty());

    shown.find<NumberField>(u"sectionCap"_s)->setValue(std::nullopt);
    auto *cap = shown.find<QComboBox>(u"overallCap"_s);
    cap->setCurrentIndex(cap->findData(u"D"_s));
    QSignalSpy changed(&shown.controller, &AssessmentController::gradesChanged);
    shown.click(u"saveGrades"_s);
    REQUIRE(soon([&] { return changed.count() == 1; }));
    CHECK_FALSE(editor->isVisible());
    const std::vector<GradeProfile> own = ownGradeProfiles(folder).profiles;
    REQUIRE(own.size() == 1);
    CHECK(own.front().overallCap == u"D"_s);
    CHECK(own.front().overall.size() == 5);
    CHECK_FALSE(own.front().sectionCap);
    CHECK(shown.find<QComboBox>(u"gradeProfile"_s)->currentText() == name);
    CHECK(plainText(shown.find<Label>(u"grade"_s)->text()).startsWith(u"Grade D"_s));

    shown.click(u"editGrades"_s);
    CHECK(shown.find<TextField>(u"gradeName"_s)->text() == name);
    shown.click(u"removeGrades"_s);
    REQUIRE(soon([&] { return changed.count() == 2; }));
    CHECK(ownGradeProfiles(folder).profiles.empty());
    CHECK(shown.find<QComboBox>(u"gradeProfile"_s)->currentData().toString().isEmpty());
}
