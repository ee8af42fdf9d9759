// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchangecontroller.h"
#include "ui/workspace/workspace.h"

// Private to the controller's files: its long tasks.
namespace meyar::ui {

/// What was done, or why not: a refusal stands on the page and not in the message bar.
template <typename T> struct Outcome
{
    std::optional<T> value;
    std::optional<Error> error;
};

template <typename T> Result<Outcome<T>> outcome(Result<T> result)
{
    return result ? Outcome<T>{std::move(*result), {}} : Outcome<T>{{}, result.error()};
}

/// What a merge did, with the checklists that came along.
struct Merged
{
    Receipt receipt;
    std::vector<std::shared_ptr<const Pack>> packs;
};

[[nodiscard]] Result<Merged> mergeBundle(Store &store, const QString &path);

/// Runs one long task at a time; `handler` gets the value or the error.
template <typename Work, typename Handler>
void ExchangeController::run(Task task, Work work, Handler handler)
{
    if (m_task != Task::None) {
        return;
    }
    m_task = task;
    m_exportProblem.reset();
    m_importProblem.reset();
    Q_EMIT exportChanged();
    Q_EMIT importChanged();
    m_workspace.read(
        this, [work = std::move(work)](Store &store) { return outcome(work(store)); },
        [this, handler = std::move(handler)](auto done) mutable {
            m_task = Task::None;
            handler(done);
            Q_EMIT exportChanged();
            Q_EMIT importChanged();
        });
}

} // namespace meyar::ui
