// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"
#include "core/form/sheets.h"
#include "core/library/reference.h"
#include "core/library/referencevalue.h"

#include <QHash>

#include <memory>

namespace meyar {

/// What packs share: the question bank, lists of choices, the library of references and the reference data.
///
/// A pack's row that names a `bank` key and has no `type` is that question: its blank cells come from the bank, so that
/// what several packs ask has one wording. A list, a reference or the values of a key that a pack names without having them
/// come from here too. What a pack has of its own always stands. A completed pack needs nothing else: it is what is hashed, answered
/// and handed on.
class Commons
{
public:
    /// From two folders of CSV sheets: `bank` (files named choices*.csv hold lists, the others questions) and
    /// `reference` (references*.csv; every other file holds dated values).
    Commons(const QString &bankFolder, const QString &referenceFolder, form::Problems &problems);

    /// What Meyar brings, from :/bank and :/reference.
    [[nodiscard]] static std::shared_ptr<const Commons> builtIn();

    [[nodiscard]] form::Sheets completed(form::Sheets sheets) const;

    /// All the reference data, and all references.
    [[nodiscard]] std::vector<ReferenceValue> referenceValues() const;
    [[nodiscard]] std::vector<Reference> allReferences() const;
    /// The name of a reference as it is printed, Reference::citation(); the id if there is none of it.
    [[nodiscard]] QString citation(const QString &id, Language language) const;

    /// A sheet of reference data as it is, "gradeprofiles"; empty if there is none.
    [[nodiscard]] form::Sheet referenceSheet(const QString &name) const;

    [[nodiscard]] const form::Sheet &questions() const { return m_questions; }
    [[nodiscard]] const form::Sheet &choices() const { return m_choices; }
    [[nodiscard]] const form::Sheet &references() const { return m_references; }
    [[nodiscard]] const form::Sheet &values() const { return m_values; } ///< as a pack's sheet "limits"

private:
    void completeQuestions(form::Sheet &survey) const;
    void completeChoices(form::Sheets &sheets) const;
    void completeReferences(form::Sheets &sheets) const;
    void completeValues(form::Sheets &sheets) const;

    form::Sheet m_questions;
    form::Sheet m_choices;
    form::Sheet m_references;
    form::Sheet m_values;
    form::Sheets m_referenceSheets; ///< the files of `reference` by name
    QHash<QString, std::size_t> m_questionOf; ///< row by bank key
    QHash<QString, std::vector<std::size_t>> m_choicesOf; ///< rows by name of the list
    QHash<QString, std::size_t> m_referenceOf; ///< row by id
    QHash<QString, std::vector<std::size_t>> m_valuesOf; ///< rows by key
};

} // namespace meyar
