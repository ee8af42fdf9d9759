// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/outcome.h"
#include "core/publish/packrows.h"
#include "core/store/listrows.h"
#include "core/store/store.h"

#include <QHash>

namespace meyar::office {

struct ListTable;

/// Reads what of a document goes to the office's server: nothing confidential, nobody's name, no free text unless
/// `withWording` asks for that of findings and actions.
class DocumentRows
{
public:
    DocumentRows(Store &store, const Library &library, bool withWording);

    /// What the registry says of sites; before the first document.
    [[nodiscard]] Result<> begin(const std::vector<ListMark> &documents);
    /// How assessments stand, by their id: of those that have been counted.
    void setOutcomes(QHash<QByteArray, Outcome> outcomes) { m_outcomes = std::move(outcomes); }
    /// Empty for a document of which nothing is published: a practice cohort, a deleted assessment.
    [[nodiscard]] Result<TableRows> rowsOf(const ListMark &document);

    [[nodiscard]] const PackFilter *filter(const QByteArray &packHash); ///< null if the pack is not here
    [[nodiscard]] int withheldAssessments() const { return m_withheld; } ///< of which the pack is not here

private:
    struct Reading;
    [[nodiscard]] Result<> readChanges(Reading &reading);
    [[nodiscard]] Result<> readRegistry(Reading &reading);
    [[nodiscard]] Result<> readAssessment(Reading &reading);
    [[nodiscard]] Result<> readAnswers(Reading &reading, const PackFilter *filter);
    [[nodiscard]] Result<> readFindings(Reading &reading, const PackFilter *filter);
    [[nodiscard]] Result<> readCohort(Reading &reading);
    [[nodiscard]] Result<> readLists(Reading &reading, const char *ownerName, const Cell &owner);
    [[nodiscard]] Result<> readList(Reading &reading, const ListTable &list, const Cell &owner);

    Store &m_store;
    const Library &m_library;
    bool m_withWording = false;
    std::map<QByteArray, std::unique_ptr<PackFilter>> m_filters; ///< by hash
    QHash<QByteArray, QByteArray> m_siteOf; ///< by the id of the document with its figures
    QHash<QByteArray, Outcome> m_outcomes;
    int m_withheld = 0;
};

} // namespace meyar::office
