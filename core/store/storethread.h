// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/store/store.h"

namespace meyar {

/// The one thread that owns the store. Work goes in as functions of Store &, values come out as futures.
class StoreThread
{
public:
    explicit StoreThread(std::unique_ptr<Store> store) : m_store(std::move(store)) {}
    ~StoreThread()
    {
        // The store seals and closes on its own thread, behind everything that was accepted.
        m_executor.submit([this] { m_store.reset(); });
    }

    template<typename Work>
    auto run(Work work)
    {
        return m_executor.submit([this, work = std::move(work)]() mutable { return work(*m_store); });
    }

private:
    std::unique_ptr<Store> m_store;
    SerialExecutor m_executor; ///< last: destroyed first, after it has run everything
};

} // namespace meyar
