// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storethread.h"
#include "resources/resources.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"
#include "ui/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace meyar::test {

using namespace Qt::StringLiterals;

/// A real store in a folder of its own with a workspace over it, on 12 March 2026.
class SampleStore
{
public:
    SampleStore()
    {
        initData();
        StoreOptions options;
        options.path = folder.filePath(u"test.meyardb"_s);
        options.profile = folder.filePath(u"profile"_s);
        auto opened = Store::open(options, clock);
        REQUIRE_OK(opened);
        thread = std::make_unique<StoreThread>(std::move(*opened));
        workspace = std::make_unique<ui::Workspace>(*thread, Library::builtIn(), clock);
        QObject::connect(workspace.get(), &ui::Workspace::failed, workspace.get(),
                         [this](const Error &error) { errors.push_back(error); });
    }

    /// Runs a mutation and tells the workspace, as a page would.
    template <typename Work> void change(Work work)
    {
        auto future = thread->run(std::move(work));
        future.waitForFinished();
        const Result<Changes> result = future.takeResult();
        REQUIRE_OK(result);
        workspace->announce(*result);
    }
    template <typename Work> auto read(Work work)
    {
        auto future = thread->run(std::move(work));
        future.waitForFinished();
        auto result = future.takeResult();
        REQUIRE_OK(result);
        return *result;
    }

    Site addSite(const QString &name, const QString &nameUrdu, const QString &city,
                 const QString &province, const QString &sector, int workers,
                 const QString &unit = {})
    {
        Enterprise enterprise;
        enterprise.id = EnterpriseId::create(clock);
        enterprise.name = name;
        enterprise.nameUrdu = nameUrdu;
        enterprise.sector = sector;
        enterprise.contact = u"Imran Sheikh"_s;
        enterprise.phone = u"+92 300 1234567"_s;
        Site site;
        site.id = SiteId::create(clock);
        site.enterprise = enterprise.id;
        site.name = unit;
        site.address = u"14-B Small Industries Estate"_s;
        site.city = city;
        site.jurisdiction = province;
        if (workers > 0) {
            site.facts = {{u"workers"_s, QString::number(workers)}, {u"boiler"_s, u"yes"_s}};
        }
        change([enterprise](Store &store) { return store.put(enterprise); });
        change([site](Store &store) { return store.put(site); });
        return site;
    }

    Assessment addAssessment(const Site &site, QDate on)
    {
        const auto pack = workspace->library().newest(u"osh-walkthrough"_s);
        Assessment assessment;
        assessment.id = AssessmentId::create(clock);
        assessment.enterprise = site.enterprise;
        assessment.site = site.id;
        assessment.packId = pack->id;
        assessment.packVersion = pack->version;
        assessment.packHash = pack->hash;
        assessment.startedOn = on;
        assessment.auditors = u"Bushra Anwar"_s;
        assessment.jurisdiction = site.jurisdiction;
        change([=](Store &store) { return store.start(assessment, *pack); });
        return assessment;
    }

    Finding addFinding(const Assessment &assessment, Severity severity, const QString &question,
                       const QString &statement, const QString &evidence = {})
    {
        const auto pack = workspace->library().newest(u"osh-walkthrough"_s);
        Finding finding;
        finding.id = FindingId::create(clock);
        finding.assessment = assessment.id;
        finding.question = question;
        if (const form::NodeIndex node = pack->form->find(question); node != form::noNode) {
            finding.code = pack->checkpoint(node).code;
            finding.clauses = pack->checkpoint(node).clauses;
        }
        finding.severity = severity;
        finding.statement = statement;
        finding.evidence = evidence;
        finding.raisedOn = assessment.startedOn;
        change([finding](Store &store) { return store.put(finding); });
        return finding;
    }

    CorrectiveAction addAction(const Finding &finding, const QString &what, const QString &owner,
                               QDate due, ActionState state = ActionState::Planned)
    {
        CorrectiveAction action;
        action.id = ActionId::create(clock);
        action.finding = finding.id;
        action.assessment = finding.assessment;
        action.what = what;
        action.owner = owner;
        action.dueOn = due;
        action.state = state;
        if (state == ActionState::Done || state == ActionState::Verified) {
            action.doneOn = QDate(2026, 3, 4);
        }
        if (state == ActionState::Verified) {
            action.verifiedBy = u"Hina Malik"_s;
            action.verifiedOn = QDate(2026, 3, 8);
            action.verificationNote = u"Seen on site"_s;
        }
        change([action](Store &store) { return store.put(action); });
        return action;
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<ui::Workspace> workspace;
    std::vector<Error> errors; ///< what the workspace was told
};

/// Waits for what the store thread will answer.
template <typename Predicate> [[nodiscard]] bool soon(Predicate predicate)
{
    return QTest::qWaitFor(predicate, 5000);
}

} // namespace meyar::test
