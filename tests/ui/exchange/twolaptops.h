// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storethread.h"
#include "tests/support/laptop.h"
#include "ui/workspace/workspace.h"

#include <QTest>

namespace meyar::test {

using namespace Qt::StringLiterals;

/// Two auditors on one audit: ours with a workspace over its store, and a colleague's.
class TwoLaptops
{
public:
    TwoLaptops()
        : pack(fourQuestions())
        , audit(startedAudit(*ours.store, ours.clock, *pack))
    {
        theirs.imported(ours.exported());
    }

    /// Both answer; a note of theirs goes along if given.
    void differ(const QString &question, const QString &here, const QString &there,
                const QString &note = {})
    {
        REQUIRE_OK(ours.store->answer(audit, question, here));
        REQUIRE_OK(theirs.store->answer(audit, question, there));
        if (!note.isEmpty()) {
            REQUIRE_OK(ours.store->note(audit, question, u"our note"_s));
            REQUIRE_OK(theirs.store->note(audit, question, note));
        }
    }

    void openWorkspace()
    {
        thread = std::make_unique<StoreThread>(std::move(ours.store));
        Library library;
        library.add(pack);
        workspace = std::make_unique<ui::Workspace>(*thread, library, ours.clock);
        QObject::connect(workspace.get(), &ui::Workspace::failed, workspace.get(),
                         [this](const Error &error) { errors.push_back(error); });
    }

    template <typename Work> auto read(Work work)
    {
        auto future = thread->run(std::move(work));
        future.waitForFinished();
        auto result = future.takeResult();
        REQUIRE_OK(result);
        return *result;
    }
    Answer answer(const QString &question)
    {
        return read([this](Store &store) { return store.answers(audit); }).value(question);
    }

    Laptop ours{u"Bushra Anwar"_s};
    Laptop theirs{u"Umar Rashid"_s};
    std::shared_ptr<const Pack> pack;
    AssessmentId audit;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<ui::Workspace> workspace;
    std::vector<Error> errors;
};

/// Waits for what the store thread will answer.
template <typename Predicate> [[nodiscard]] bool soon(Predicate predicate)
{
    return QTest::qWaitFor(predicate, 10000);
}

} // namespace meyar::test
