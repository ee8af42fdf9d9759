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

/// A real store in a folder of its own and a workspace over it, on 12 March 2026, with one factory.
class AuditBench
{
public:
    AuditBench()
    {
        using namespace Qt::StringLiterals;
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
        site = addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s);
    }

    [[nodiscard]] std::shared_ptr<const Pack> pack() const
    {
        return workspace->library().newest(QStringLiteral("osh-walkthrough"));
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
                 std::map<QString, QString> facts = {})
    {
        Enterprise enterprise;
        enterprise.id = EnterpriseId::create(clock);
        enterprise.name = name;
        enterprise.nameUrdu = nameUrdu;
        Site added;
        added.id = SiteId::create(clock);
        added.enterprise = enterprise.id;
        added.city = city;
        added.jurisdiction = QStringLiteral("PK-PB");
        added.facts = std::move(facts);
        change([enterprise](Store &store) { return store.put(enterprise); });
        change([added](Store &store) { return store.put(added); });
        return added;
    }

    Assessment addAudit(const Site &where, QDate on, AssessmentKind kind = AssessmentKind::Audit,
                        std::shared_ptr<const Pack> used = nullptr)
    {
        used = used ? used : pack();
        Assessment assessment;
        assessment.id = AssessmentId::create(clock);
        assessment.enterprise = where.enterprise;
        assessment.site = where.id;
        assessment.kind = kind;
        assessment.packId = used->id;
        assessment.packVersion = used->version;
        assessment.packHash = used->hash;
        assessment.startedOn = on;
        assessment.auditors = QStringLiteral("Bushra Anwar");
        assessment.jurisdiction = where.jurisdiction;
        change(
            [assessment, used](Store &store) { return store.start(assessment, *used); });
        return assessment;
    }

    void answer(const Assessment &audit, const QString &question, const QString &value,
                const QString &note = {})
    {
        clock.advance(1000);
        change([=](Store &store) { return store.answer(audit.id, question, value); });
        if (!note.isEmpty()) {
            change([=](Store &store) { return store.note(audit.id, question, note); });
        }
    }
    [[nodiscard]] Answer stored(const Assessment &audit, const QString &question)
    {
        return read([id = audit.id](Store &store) { return store.answers(id); }).value(question);
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<ui::Workspace> workspace;
    std::vector<Error> errors; ///< what the workspace was told
    Site site;
};

/// Waits for what the store thread will answer.
template <typename Predicate> [[nodiscard]] bool soon(Predicate predicate)
{
    return QTest::qWaitFor(predicate, 5000);
}

} // namespace meyar::test
