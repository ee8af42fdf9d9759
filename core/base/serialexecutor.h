// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace meyar {

/// Runs tasks one after another on one thread that lives as long as the executor.
/// The destructor runs everything that was accepted, then stops: nothing accepted is lost.
class SerialExecutor
{
public:
    SerialExecutor();
    ~SerialExecutor();
    SerialExecutor(const SerialExecutor &) = delete;
    SerialExecutor &operator=(const SerialExecutor &) = delete;

    template<typename Task>
    auto submit(Task task) -> QFuture<std::invoke_result_t<Task>>
    {
        using T = std::invoke_result_t<Task>;
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_context,
            [promise, task = std::make_shared<Task>(std::move(task))] {
                if constexpr (std::is_void_v<T>) {
                    (*task)();
                } else {
                    promise->addResult((*task)());
                }
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    QObject *m_context; ///< lives on m_thread
};

/// Hands the result to `handler` on `receiver`'s thread; never called once `receiver` is gone.
template<typename T, typename Handler>
void whenDone(const QFuture<T> &future, QObject *receiver, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    // Single-shot: taking the result resets the future, and a promise that is destroyed after that "finishes" it
    // a second time, without a result.
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, receiver,
        [watcher, handler = std::move(handler)]() mutable {
            watcher->deleteLater();
            if constexpr (std::is_void_v<T>) {
                handler();
            } else {
                handler(watcher->future().takeResult());
            }
        },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    watcher->setFuture(future);
}

} // namespace meyar
