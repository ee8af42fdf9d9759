// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/canonical.h"
#include "core/library/commons.h"
#include "core/library/overlay.h"
#include "core/library/packsheets.h"

#include "core/form/formfile.h"
#include "core/form/formreader.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace meyar {

using namespace Qt::StringLiterals;
using form::NodeIndex;
using form::Problem;
using form::Problems;

namespace {

std::vector<Checkpoint> byNode(const form::Form &form, QHash<int, Checkpoint> rows)
{
    std::vector<Checkpoint> checkpoints;
    for (const form::Node &node : form.nodes) {
        // Taken, not copied: should a row ever make two nodes, the second is no checkpoint.
        Checkpoint checkpoint = rows.take(node.row);
        checkpoint.node = static_cast<NodeIndex>(checkpoints.size());
        checkpoints.push_back(std::move(checkpoint));
    }
    return checkpoints;
}

std::vector<std::vector<ChoiceMeaning>> byList(const form::Form &form,
                                               const QHash<int, ChoiceRow> &rows)
{
    std::vector<std::vector<ChoiceMeaning>> meanings;
    for (const form::ChoiceList &list : form.lists) {
        std::vector<ChoiceMeaning> &choices = meanings.emplace_back();
        for (const form::Choice &choice : list.choices) {
            choices.push_back(rows.value(choice.row).meaning);
        }
    }
    return meanings;
}

/// That every question with a weight can earn points, whichever of its choices is taken.
class ScoringCheck
{
public:
    ScoringCheck(const Pack &pack, const QHash<int, ChoiceRow> &choiceRows, Problems &problems)
        : m_pack(pack)
        , m_choiceRows(choiceRows)
        , m_survey(pack.sheets, u"survey"_s, problems)
        , m_choices(pack.sheets, u"choices"_s, problems)
    {
        for (int row = 0; row < m_survey.rowCount(); ++row) {
            m_surveyRow.insert(m_survey.rowNumber(row), row);
        }
        for (int row = 0; row < m_choices.rowCount(); ++row) {
            m_choicesRow.insert(m_choices.rowNumber(row), row);
        }
    }

    void run()
    {
        for (const Checkpoint &checkpoint : m_pack.checkpoints) {
            if (checkpoint.isScored()) {
                checkQuestion(m_pack.form->node(checkpoint.node));
            }
        }
    }

private:
    void checkQuestion(const form::Node &node)
    {
        if (!m_pack.checkpoint(m_pack.form->find(node.name)).limit.isEmpty()) {
            return; // within the limit or not
        }
        if (node.type != form::NodeType::SelectOne || node.list < 0) {
            m_survey.reportBadValue(m_surveyRow.value(node.row, -1), u"weight"_s, u"select_one"_s);
            return;
        }
        if (m_checkedLists.contains(node.list)) {
            return;
        }
        m_checkedLists.insert(node.list);
        for (const form::Choice &choice :
             m_pack.form->lists[static_cast<size_t>(node.list)].choices) {
            if (!m_choiceRows.value(choice.row).hasPoints) {
                m_choices.reportBadValue(m_choicesRow.value(choice.row, -1), u"score"_s,
                                         u"0, 1, 2.5…"_s);
            }
        }
        if (m_pack.maxPoints(m_pack.form->find(node.name)) <= 0) {
            m_survey.reportBadValue(m_surveyRow.value(node.row, -1), u"weight"_s, u"score > 0"_s);
        }
    }

    const Pack &m_pack;
    const QHash<int, ChoiceRow> &m_choiceRows;
    SheetReader m_survey;
    SheetReader m_choices;
    QHash<int, int> m_surveyRow;
    QHash<int, int> m_choicesRow;
    QSet<int> m_checkedLists;
};

/// Choices that earn points and no column of weights: its heading was probably mistyped, and nothing would be scored.
void checkAnythingScored(const Pack &pack, const QHash<int, ChoiceRow> &choices, Problems &problems)
{
    const bool earns = std::any_of(choices.begin(), choices.end(), [](const ChoiceRow &row) { return row.hasPoints; });
    const QStringList &header = pack.sheets.at(u"survey"_s).header;
    const bool hasWeights = std::any_of(header.begin(), header.end(), [](const QString &cell) {
        return cell.trimmed().compare(u"weight"_s, Qt::CaseInsensitive) == 0;
    });
    if (earns && !hasWeights) {
        problems.push_back({Problem::Kind::ColumnMissing, Problem::Level::Warning, u"survey"_s, 1, u"weight"_s, {u"weight"_s}});
    }
}

/// Answers are stored by name, so that a name may not come again in another group either.
void checkNamesUnique(const form::Form &form, Problems &problems)
{
    for (const form::Node &node : form.nodes) {
        const form::Node &first = form.node(form.find(node.name));
        if (&node != &first) {
            problems.push_back({Problem::Kind::NameDuplicate, Problem::Level::Error, u"survey"_s, node.row,
                                u"name"_s, {node.name, QString::number(first.row)}});
        }
    }
}

/// A pack travels without the files beside it.
void warnOfWhatIsNotUsed(const form::Form &form, Problems &problems)
{
    for (const form::Node &node : form.nodes) {
        if (node.dataFile >= 0) {
            problems.push_back({Problem::Kind::Unsupported, Problem::Level::Warning, u"survey"_s, node.row, u"type"_s,
                                {form.dataFiles[static_cast<size_t>(node.dataFile)].file}});
        }
    }
}

/// In the order in which a person goes through the file, each problem once.
void tidy(Problems &problems)
{
    static const QStringList order{u"survey"_s, u"choices"_s, u"settings"_s, u"references"_s, u"limits"_s};
    const auto place = [](const Problem &problem) {
        const qsizetype sheet = order.indexOf(problem.sheet);
        return std::tuple(sheet < 0 ? order.size() : sheet, problem.row, problem.column,
                          static_cast<int>(problem.kind), problem.args.join(u'\n'));
    };
    std::stable_sort(problems.begin(), problems.end(),
                     [&](const Problem &a, const Problem &b) { return place(a) < place(b); });
    problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
}

void applySettings(Pack &pack, PackSettings settings)
{
    pack.id = std::move(settings.id);
    pack.version = std::move(settings.version);
    pack.title = std::move(settings.title);
    pack.semantics = std::move(settings.semantics);
    pack.family = std::move(settings.family);
    pack.sectors = std::move(settings.sectors);
    pack.scoring = settings.scoring;
    pack.audience = std::move(settings.audience);
    pack.jurisdictions = std::move(settings.jurisdictions);
    pack.grades = std::move(settings.grades);
}

LoadedPack load(const form::Sheets &sheets, Problems problems)
{
    form::ReadForm read = form::buildForm(sheets);
    problems.insert(problems.end(), read.problems.begin(), read.problems.end());

    SheetReader settingsSheet(sheets, u"settings"_s, problems);
    SheetReader referencesSheet(sheets, u"references"_s, problems);
    SheetReader limitsSheet(sheets, u"limits"_s, problems);
    SheetReader surveySheet(sheets, u"survey"_s, problems);
    SheetReader choicesSheet(sheets, u"choices"_s, problems);
    PackSettings settings = readSettings(settingsSheet);
    std::vector<Reference> references = readReferences(referencesSheet);
    std::vector<ReferenceValue> values = readReferenceValues(limitsSheet);
    QHash<int, Checkpoint> checkpoints = readCheckpoints(surveySheet, settings, references, values);
    const QHash<int, ChoiceRow> choices = readChoices(choicesSheet);

    auto pack = std::make_shared<Pack>();
    if (read.form) {
        pack->form = read.form;
        pack->sheets = sheets;
        pack->references = std::move(references);
        pack->values = std::move(values);
        pack->checkpoints = byNode(*read.form, std::move(checkpoints));
        pack->meanings = byList(*read.form, choices);
        applySettings(*pack, std::move(settings));
        ScoringCheck(*pack, choices, problems).run();
        checkAnythingScored(*pack, choices, problems);
        checkNamesUnique(*read.form, problems);
        warnOfWhatIsNotUsed(*read.form, problems);
    }
    tidy(problems);
    if (!read.form || form::hasErrors(problems)) {
        return {nullptr, std::move(problems)};
    }
    pack->program = std::move(read.program);
    pack->hash = canonicalHash(sheets);
    return {std::move(pack), std::move(problems)};
}

} // namespace

LoadedPack loadPack(const form::Sheets &sheets)
{
    return load(sheets, {});
}

LoadedPack loadPackFolder(const QString &folder)
{
    Problems problems;
    const form::Sheets sheets = form::readCsvFolder(folder, problems);
    if (!overlayOf(sheets).isEmpty()) {
        return loadOverlayFolder(folder, packsBeside(folder));
    }
    // Without a survey sheet it is some other folder, and that has been said.
    return sheets.contains(u"survey"_s) ? load(Commons::builtIn()->completed(sheets), std::move(problems))
                                        : LoadedPack{nullptr, std::move(problems)};
}

QString packPath(const QString &pathOrId)
{
    if (QFileInfo::exists(pathOrId) || pathOrId.isEmpty() || pathOrId.contains(u'/')) {
        return pathOrId;
    }
    for (const QString &folder : {u":/packs/"_s, u":/overlays/"_s}) {
        if (QFileInfo(folder + pathOrId).isDir()) {
            return folder + pathOrId;
        }
    }
    return pathOrId;
}

form::OpenedForm openPackForm(const QString &path)
{
    return form::openForm(path, [path](form::Sheets sheets) {
        const QString base = overlayOf(sheets);
        if (!base.isEmpty()) {
            Problems problems; // told by loadPackFrom
            const form::Sheets under = form::readCsvFolder(QDir(packsBeside(path)).filePath(base), problems);
            sheets = overlaid(Commons::builtIn()->completed(under), sheets).sheets;
        }
        return Commons::builtIn()->completed(std::move(sheets));
    });
}

LoadedPack loadPackFrom(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return loadPackFolder(path);
    }
    form::OpenedForm opened = openPackForm(path);
    if (opened.form == nullptr) {
        return {nullptr, std::move(opened.problems)};
    }
    return load(opened.sheets, {}); // reads the form again, with its problems and the pack's own
}

} // namespace meyar
