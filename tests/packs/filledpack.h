// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/judgement.h"
#include "tests/packs/builtinpacks.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

// Built-in packs with answers in them.
namespace meyar::test {

/// By the name of its folder; the test ends if there is none.
[[nodiscard]] inline const Pack &packNamed(const QString &name)
{
    for (const BuiltInPack &built : builtInPacks()) {
        if (built.name == name) {
            REQUIRE(built.loaded.pack);
            return *built.loaded.pack;
        }
    }
    FAIL("no pack " << name.toStdString());
    std::abort();
}

/// One filled-in pack.
struct Filled
{
    FakeClock clock;
    const Pack &pack;
    form::Session session;

    Filled(const QString &name, const Answers &answers)
        : pack(packNamed(name))
        , session(sessionFor(pack, answers, clock))
    {
    }
    [[nodiscard]] form::Place at(const char *path) const
    {
        const auto place = session.find(QString::fromLatin1(path));
        INFO(path);
        REQUIRE(place);
        return *place;
    }
    [[nodiscard]] QString value(const char *path) const { return session.value(at(path)); }
    [[nodiscard]] std::optional<Judgement> judged(const char *path) const { return judgementOf(pack, session, at(path)); }
};

} // namespace meyar::test
