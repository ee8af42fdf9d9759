// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/publish/cell.h"
#include "core/sync/factoryfilter.h"

#include <map>

// Private to core/publish: which answers may leave, and how they read.
namespace meyar::office {

/// An answer in the office's table: what a person typed freely is withheld, because it may name somebody.
struct AnswerCells
{
    Cell value;
    Cell number; ///< where the value is one
    bool isWithheld = false;
};

/// What may be published of the answers to one version of a checklist.
class PackFilter
{
public:
    explicit PackFilter(std::shared_ptr<const Pack> pack);

    [[nodiscard]] const Pack &pack() const { return *m_pack; }
    [[nodiscard]] bool isConfidential(const QString &question) const { return m_confidential.questions.contains(question); }
    [[nodiscard]] bool hides(const Finding &finding) const { return m_confidential.hides(finding); }
    [[nodiscard]] const std::set<QString> &confidentialFacts() const { return m_confidential.facts; }
    [[nodiscard]] AnswerCells cells(const QString &question, const Value &value) const;

private:
    std::shared_ptr<const Pack> m_pack;
    bundle::Confidential m_confidential;
};

/// Of a fact of a site's profile: as the checklists that ask for it say. Withheld if one of them calls it confidential
/// or a free text, or none knows it.
[[nodiscard]] AnswerCells factCells(const std::vector<PackFilter *> &packs, const QString &fact, const Value &value);

} // namespace meyar::office
