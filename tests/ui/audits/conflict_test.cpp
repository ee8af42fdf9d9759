// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storethread.h"
#include "resources/resources.h"
#include "tests/support/laptop.h"
#include "ui/audits/assessmentcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("a question that two laptops answered differently is marked, and the score is a range")
{
    initData();
    const Library library = Library::builtIn();
    const std::shared_ptr<const Pack> pack = library.newest(u"osh-walkthrough"_s);
    Laptop ours(u"Bushra"_s);
    Laptop theirs(u"Hamid"_s);
    const AssessmentId id = startedAudit(*ours.store, ours.clock, *pack);
    REQUIRE_OK(ours.store->answer(id, u"fx_02"_s, u"yes"_s));
    theirs.imported(ours.exported());
    REQUIRE_OK(ours.store->answer(id, u"fx_01"_s, u"yes"_s));
    REQUIRE_OK(theirs.store->answer(id, u"fx_01"_s, u"no"_s));
    ours.imported(theirs.exported());

    StoreThread thread(std::move(ours.store));
    Workspace workspace(thread, library, ours.clock);
    AssessmentController controller(workspace);
    controller.open(id, u"fx_01"_s);
    REQUIRE(QTest::qWaitFor([&] { return controller.isOpen(); }));

    CHECK(controller.question().contested);
    const ScoreState score = controller.score();
    CHECK(score.isRange);
    CHECK(score.missing.conflicts == 1);
    CHECK(score.percent.contains(u'–'));

    // One key does not overrule a colleague: it leads to where both answers are decided on.
    QSignalSpy asked(&workspace, &Workspace::openConflictsRequested);
    (void)controller.answerKey(u"N"_s, Then::Stay);
    CHECK(asked.count() == 1);
    CHECK(controller.question().contested);
    CHECK(controller.score().missing.conflicts == 1);
}
