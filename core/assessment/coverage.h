// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/scoring.h"

namespace meyar {

/// What checkpoints are gathered under.
enum class CoverageBy {
    Convention, ///< ILO and UN conventions
    Gsp, ///< the 27 conventions of GSP+ by number, and "new" for those of the scheme that follows it
    Law, ///< national and provincial laws that apply to the site
    Area, ///< areas of other schemes' structures
    Pillar, ///< labour, osh, environment, ethics, governance
};

/// The checkpoints under one convention, law, area or pillar. One that cites several counts under each of them.
struct CoverageRow
{
    QString key; ///< "C155", "8", a law's title in English and its jurisdiction, an area's id, a pillar
    Text title;
    QString jurisdiction; ///< of a law
    int ok = 0;
    int partial = 0;
    int failed = 0;
    int notApplicable = 0; ///< answered so, or left out by skip logic
    int unanswered = 0;
    std::vector<form::NodeIndex> shortfalls; ///< partial and failed, in form order

    [[nodiscard]] int answered() const { return ok + partial + failed; }
    [[nodiscard]] int checkpoints() const { return answered() + notApplicable + unanswered; }
    friend bool operator==(const CoverageRow &, const CoverageRow &) = default;
};

/// A reference without pillar or GSP+ numbers has those of its row in the library of references, else of its convention.
/// Rows by key (numbers as numbers). `jurisdiction` and `day` say which laws apply; conventions and areas always do.
[[nodiscard]] std::vector<CoverageRow> coverageOf(const Pack &pack, const Score &score, CoverageBy by,
                                                  const QString &jurisdiction, QDate day);

/// The numbers of GSP+ that a reference stands for: its own, else those of its row in the library of references, else of
/// its convention.
[[nodiscard]] QStringList gspNumbersOf(const Reference &reference);
/// The 27 conventions of GSP+ by number, with their titles (Reg. (EU) 978/2012, Annex VIII).
[[nodiscard]] std::vector<std::pair<QString, Text>> gspConventions();

/// The sums of several audits' rows by key. Shortfalls are left out: nodes mean something in one pack only.
[[nodiscard]] std::vector<CoverageRow> merged(const std::vector<std::vector<CoverageRow>> &audits);

} // namespace meyar
