// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

namespace meyar::ui {

Workspace::Workspace(StoreThread &store, Library library, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_library(std::move(library))
    , m_clock(clock)
{
}

void Workspace::addPacks(const std::vector<std::shared_ptr<const Pack>> &packs)
{
    for (const std::shared_ptr<const Pack> &pack : packs) {
        m_library.add(pack);
    }
    Q_EMIT packsChanged();
}

void Workspace::readBuiltInPacks()
{
    m_packReader = std::make_unique<SerialExecutor>();
    whenDone(m_packReader->submit([] { return Library::builtIn(); }), this, [this](const Library &builtIn) {
        m_packReader.reset();
        addPacks(builtIn.packs());
    });
}

TestimonySession &Workspace::testimony()
{
    if (!m_testimony) {
        auto profile = m_store.run([](Store &store) { return store.profile(); });
        profile.waitForFinished();
        m_testimony = std::make_unique<TestimonySession>(profile.takeResult());
    }
    return *m_testimony;
}

void Workspace::announce(const Changes &changes)
{
    Q_EMIT saved(m_clock.now());
    if (!changes.isEmpty()) {
        Q_EMIT changed(changes);
    }
}

} // namespace meyar::ui
