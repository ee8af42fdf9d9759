// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/form/csvsheets.h"
#include "core/form/form.h"
#include "core/form/formfile.h"
#include "core/form/session.h"
#include "core/library/reference.h"
#include "core/library/referencevalue.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace meyar {

/// How grave it is when a checkpoint fails.
enum class Severity { Observation, Minor, Major, Critical };

/// What an answer means for compliance, from the choice's `result` column.
enum class Verdict { None, Ok, Partial, Fail, NotApplicable, Action, Priority };

/// What proves an answer: "photo 1" = at least one photo.
struct EvidenceExpectation
{
    enum class Kind { Observation, Document, Interview, Measurement, Photo };
    Kind kind = Kind::Observation;
    int atLeast = 0; ///< 0 = the kind is named without a count
    friend bool operator==(const EvidenceExpectation &, const EvidenceExpectation &) = default;
};

/// Meyar's own columns of one survey row (design: pack format). Questions without weight are not
/// scored.
struct Checkpoint
{
    form::NodeIndex node = form::noNode;
    QString code; ///< shown to people: fx_01 -> FX-01
    QString bank; ///< the same observation in several packs
    QStringList clauses; ///< ids of references
    double weight = 0; ///< 0 = not scored
    std::optional<Severity> severity; ///< if failed
    QString capsGrade; ///< the best grade while this fails; empty = none
    std::vector<EvidenceExpectation> evidence;
    Text evidenceNote; ///< what to look at
    Text fix; ///< the cheapest practical fix
    QString fact; ///< key of the site profile that this question shows and updates
    bool confidential = false; ///< sealed testimony
    QString limit; ///< key of the reference values that a measured answer is judged by
    QString subtract; ///< the question whose answer is taken off first, where the limit says so (intake water)
    QString reference; ///< key of the reference value that answers this when an assessment begins
    int level = 0; ///< 1 to 3 in a view by levels; 0 = in none
    QString kpi; ///< the indicator that this practice moves

    [[nodiscard]] bool isScored() const { return weight > 0; }
};

/// The lowest percentage that earns a letter.
struct Grade
{
    QString letter;
    double from = 0; ///< percent
    friend bool operator==(const Grade &, const Grade &) = default;
};

/// What the choices sheet says of one choice: its `result` and `score` columns.
struct ChoiceMeaning
{
    Verdict verdict = Verdict::None;
    double points = 0;
    friend bool operator==(const ChoiceMeaning &, const ChoiceMeaning &) = default;
};

enum class Scoring {
    Weighted, ///< points over possible points
    Levels, ///< three levels a section, of which the second and third count once all of the first is in place
};

/// The families that checklists are grouped by, in the order in which they are offered: safety, labour, environment,
/// score, fit, action, records, self.
[[nodiscard]] const QStringList &packFamilies();

/// A checklist: an XLSForm with a scoring profile and the law behind it. Immutable once loaded.
struct Pack
{
    QString id; ///< settings form_id
    QString version; ///< settings pack_version, else version
    QByteArray hash; ///< SHA-256 of the canonical content: the identity of this version (32 bytes)
    Text title;
    QString semantics; ///< compliance, action, maturity, measurement or test
    QString family; ///< one of packFamilies(), or empty
    QStringList sectors; ///< it is made for; empty = any
    Scoring scoring = Scoring::Weighted;
    QStringList audience; ///< auditor, self, trainer
    QStringList jurisdictions;
    std::vector<Grade> grades; ///< best first; the last is 0
    std::shared_ptr<const form::Form> form;
    std::shared_ptr<const form::Program> program;
    std::vector<Checkpoint> checkpoints; ///< one for every node of the form, same index
    std::vector<std::vector<ChoiceMeaning>> meanings; ///< by list and choice, as in form->lists
    std::vector<Reference> references;
    std::vector<ReferenceValue> values; ///< what its limits and references stand for, of every place and time
    form::Sheets sheets; ///< as read, for writing back

    [[nodiscard]] const Checkpoint &checkpoint(form::NodeIndex node) const
    {
        return checkpoints[static_cast<size_t>(node)];
    }
    /// What `answer` to a select_one says; null if `node` is none or the list lacks that choice.
    [[nodiscard]] const ChoiceMeaning *meaning(form::NodeIndex node, const QString &answer) const;
    /// The most points that an answer to `node` can earn; 0 if it is no select_one.
    [[nodiscard]] double maxPoints(form::NodeIndex node) const;
    [[nodiscard]] const Reference *reference(const QString &referenceId) const;
    /// The top-level groups, in order: the sections of an audit.
    [[nodiscard]] std::vector<form::NodeIndex> sections() const;
    /// The sections, and among them in their places the repeats that stand in none.
    [[nodiscard]] std::vector<form::NodeIndex> parts() const;
    [[nodiscard]] form::NodeIndex partOf(form::NodeIndex node) const; ///< noNode of what stands in none
    /// The section a node lies in, or noNode.
    [[nodiscard]] form::NodeIndex sectionOf(form::NodeIndex node) const;
    [[nodiscard]] int scoredCount() const;
    /// Asks what a person knows, not how a factory stands: which answers are right is kept back, and a wrong one is no
    /// finding.
    [[nodiscard]] bool isTest() const { return semantics == QLatin1String("test"); }
};

/// What an answer to `node` means; None if empty or the choice has no `result`. Of several chosen,
/// the gravest.
[[nodiscard]] Verdict verdictOf(const Pack &pack, form::NodeIndex node, const QString &answer);

struct LoadedPack
{
    std::shared_ptr<const Pack> pack; ///< null if `problems` holds an error
    form::Problems problems;
};

/// Where a form or pack is that a person names: a path as it is; the id of a pack or overlay that Meyar brings, where no
/// file has that name, as the folder that it is read from.
[[nodiscard]] QString packPath(const QString &pathOrId);

/// Reads and checks a pack: the form's problems and the pack's own (severity, weight, clause,
/// evidence, grades…).
[[nodiscard]] LoadedPack loadPack(const form::Sheets &sheets);
/// The same from a folder of CSV sheets (a resource path works too), completed with what packs share (commons.h).
[[nodiscard]] LoadedPack loadPackFolder(const QString &folder);
/// The same from whatever form::openForm opens: a folder, .xlsx, .csv, .md, an XForm.
[[nodiscard]] LoadedPack loadPackFrom(const QString &path);
/// The form alone, of a pack or of any form: completed likewise.
[[nodiscard]] form::OpenedForm openPackForm(const QString &path);

/// The pack's sheets as one compressed CBOR blob and back: how a pack travels inside a database or
/// bundle.
[[nodiscard]] QByteArray packToBytes(const Pack &pack);
[[nodiscard]] Result<std::shared_ptr<const Pack>> packFromBytes(const QByteArray &bytes);

} // namespace meyar
