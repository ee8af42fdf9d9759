// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"
#include "ui/common/marks.h"

namespace meyar::ui {

/// How verdicts and severities look on every page.
[[nodiscard]] constexpr Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return Mark::Good;
    case Verdict::Partial:
    case Verdict::Action:
        return Mark::Warn;
    case Verdict::Fail:
    case Verdict::Priority:
        return Mark::Bad;
    case Verdict::NotApplicable:
        return Mark::NotApplicable;
    case Verdict::None:
        break;
    }
    return Mark::None;
}

[[nodiscard]] constexpr Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return Mark::Critical;
    case Severity::Major:
        return Mark::Bad;
    case Severity::Minor:
        return Mark::Warn;
    case Severity::Observation:
        break;
    }
    return Mark::NotApplicable;
}

[[nodiscard]] constexpr Tone toneOf(Severity severity)
{
    return severity == Severity::Critical || severity == Severity::Major ? Tone::Bad : Tone::Warn;
}

} // namespace meyar::ui
