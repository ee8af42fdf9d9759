// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/laptop.h"

namespace meyar::test {

/// Two laptops that both hold the same started audit.
struct Pair
{
    Laptop first{QStringLiteral("Bushra Anwar")};
    Laptop second{QStringLiteral("Umar Rashid")};
    AssessmentId audit;

    Pair()
    {
        audit = startedAudit(*first.store, first.clock, *fourQuestions());
        first.clock.advance(60'000);
        second.clock.advance(90'000);
        second.imported(first.exported());
    }
    void exchange()
    {
        const QString fromFirst = first.exported();
        const QString fromSecond = second.exported();
        first.imported(fromSecond);
        second.imported(fromFirst);
    }
};

/// A finding of the audit, as new.
inline Finding newFinding(AssessmentId audit, const Clock &clock, const QString &statement)
{
    Finding finding;
    finding.id = FindingId::create(clock);
    finding.assessment = audit;
    finding.question = QStringLiteral("a");
    finding.severity = Severity::Major;
    finding.statement = statement;
    return finding;
}

} // namespace meyar::test
