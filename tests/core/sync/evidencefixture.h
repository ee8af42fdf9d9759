// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/evidence/samplephotos.h"
#include "tests/support/laptop.h"

namespace meyar::test {

/// A photo attached to a question, or to the whole visit.
inline Evidence attached(Laptop &laptop, AssessmentId audit, const QString &name, const QByteArray &bytes,
                         const QString &question = {}, FindingId finding = {}, const QString &caption = {})
{
    laptop.clock.advance(1000); // so that ids stand in this order
    Evidence evidence;
    evidence.id = EvidenceId::create(laptop.clock);
    evidence.assessment = audit;
    evidence.name = name;
    evidence.question = question;
    evidence.finding = finding;
    evidence.caption = caption;
    REQUIRE_OK(laptop.store->attach(evidence, bytes));
    const auto rows = laptop.store->evidence(audit);
    REQUIRE_OK(rows);
    for (const EvidenceRow &row : *rows) {
        if (row.evidence.id == evidence.id) {
            return row.evidence;
        }
    }
    FAIL("not attached");
    return evidence;
}

} // namespace meyar::test
