// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/overlay.h"

#include "core/library/commons.h"
#include "core/library/sheetedit.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace meyar {

using namespace Qt::StringLiterals;
using form::Problem;
using form::Problems;
using form::Sheet;
using form::Sheets;

namespace {

/// The overlay's columns that say where and not what.
bool isDirection(const QString &heading)
{
    return folded(heading) == u"section" || folded(heading) == u"omit";
}

/// The names of the groups that something can be added to.
QStringList groupsOf(const Sheet &survey)
{
    QStringList groups;
    for (std::size_t row = 0; row < survey.rows.size(); ++row) {
        if (const QString name = cellOf(survey, row, columnOf(survey, u"name"_s)); endOf(survey, row) > row + 1) {
            groups.append(name);
        }
    }
    return groups;
}

class Laying
{
public:
    Laying(const Sheets &base, const Sheets &overlay)
        : m_overlay(overlay)
    {
        m_result.sheets = base;
    }

    Overlaid run()
    {
        for (const auto &[name, sheet] : m_overlay) {
            if (name == u"settings") {
                laySettings(sheet);
            } else if (name == u"survey") {
                laySurvey(sheet);
            } else if (name == u"choices") {
                layChoices(sheet);
            } else if (name == u"references") {
                layReferences(sheet);
            } else {
                layOther(name, sheet);
            }
        }
        dropUncited();
        return std::move(m_result);
    }

private:
    Sheet &target(const QString &name)
    {
        Sheet &sheet = m_result.sheets[name];
        sheet.name = name;
        return sheet;
    }

    void report(Problem::Kind kind, const Sheet &sheet, std::size_t row, const QString &column, QStringList args)
    {
        m_result.problems.push_back({kind, Problem::Level::Error, sheet.name, sheet.rowNumbers[row], column, std::move(args)});
    }

    /// Writes the filled cells of an overlay's row over a row of the pack.
    void writeOver(Sheet &to, std::size_t at, const Sheet &from, std::size_t row)
    {
        for (qsizetype column = 0; column < from.header.size(); ++column) {
            const QString &cell = from.rows[row].value(column);
            if (!cell.trimmed().isEmpty() && !isDirection(from.header[column])) {
                const qsizetype place = ensuredColumn(to, from.header[column]);
                to.rows[at][place] = cell;
            }
        }
        m_result.rowsThere[{to.name, to.rowNumbers[at]}] = from.rowNumbers[row];
    }

    void laySettings(const Sheet &from)
    {
        Sheet &to = target(u"settings"_s);
        if (to.rows.empty() || from.rows.empty()) {
            return;
        }
        writeOver(to, 0, from, 0);
    }

    void laySurvey(const Sheet &from)
    {
        Sheet &to = target(u"survey"_s);
        const qsizetype name = columnOf(from, u"name"_s);
        const qsizetype section = columnOf(from, u"section"_s);
        const qsizetype omit = columnOf(from, u"omit"_s);
        QSet<QString> seen;
        for (std::size_t row = 0; row < from.rows.size(); ++row) {
            const QString key = cellOf(from, row, name);
            if (key.isEmpty()) {
                report(Problem::Kind::NameMissing, from, row, u"name"_s, {});
            } else if (seen.contains(key)) {
                report(Problem::Kind::NameDuplicate, from, row, u"name"_s, {key, QString()});
            } else {
                seen.insert(key);
                layQuestion(to, from, row, key, cellOf(from, row, section), cellOf(from, row, omit));
            }
        }
    }

    void layQuestion(Sheet &to, const Sheet &from, std::size_t row, const QString &key, const QString &section, const QString &omit)
    {
        const std::optional<std::size_t> known = rowNamed(to, key);
        if (!omit.isEmpty() && omit != u"yes" && omit != u"no") {
            report(Problem::Kind::BadValue, from, row, u"omit"_s, {omit, u"yes, no"_s});
        } else if (omit == u"yes" && known) {
            const std::size_t end = endOf(to, *known);
            eraseRows(to, *known, end);
        } else if (known) {
            writeOver(to, *known, from, row);
        } else if (omit == u"yes") {
            report(Problem::Kind::ExpressionUnknownName, from, row, u"name"_s, {key, QString()});
        } else if (section.isEmpty()) {
            report(Problem::Kind::ColumnMissing, from, row, u"section"_s, {u"section"_s});
        } else if (const std::optional<std::size_t> group = rowNamed(to, section); !group || endOf(to, *group) == *group + 1) {
            report(Problem::Kind::BadValue, from, row, u"section"_s, {section, groupsOf(to).join(u", "_s)});
        } else {
            // Before the row that ends the section; numbered after all others, since a row is known by its number.
            const std::size_t at = endOf(to, *group) - 1;
            insertRow(to, at);
            m_result.firstAdded = m_result.firstAdded == 0 ? to.rowNumbers[at] : m_result.firstAdded;
            writeOver(to, at, from, row);
        }
    }

    void layChoices(const Sheet &from)
    {
        Sheet &to = target(u"choices"_s);
        const qsizetype list = columnOf(from, u"list_name"_s);
        const qsizetype name = columnOf(from, u"name"_s);
        for (std::size_t row = 0; row < from.rows.size(); ++row) {
            const QString listName = cellOf(from, row, list);
            const QString key = cellOf(from, row, name);
            if (listName.isEmpty() || key.isEmpty()) {
                report(Problem::Kind::NameMissing, from, row, listName.isEmpty() ? u"list_name"_s : u"name"_s, {});
                continue;
            }
            std::optional<std::size_t> known = rowWith(to, {{u"list_name"_s, listName}, {u"name"_s, key}});
            if (!known) {
                insertRow(to, to.rows.size());
                known = to.rows.size() - 1;
            }
            writeOver(to, *known, from, row);
        }
    }

    void layReferences(const Sheet &from)
    {
        Sheet &to = target(u"references"_s);
        const qsizetype id = columnOf(from, u"id"_s);
        for (std::size_t row = 0; row < from.rows.size(); ++row) {
            const QString key = cellOf(from, row, id);
            m_own.insert(key);
            std::optional<std::size_t> known = key.isEmpty() ? std::nullopt : rowWith(to, {{u"id"_s, key}});
            if (!known) {
                insertRow(to, to.rows.size());
                known = to.rows.size() - 1;
            }
            writeOver(to, *known, from, row);
        }
    }

    void layOther(const QString &name, const Sheet &from)
    {
        Sheet &to = target(name);
        for (std::size_t row = 0; row < from.rows.size(); ++row) {
            insertRow(to, to.rows.size());
            writeOver(to, to.rows.size() - 1, from, row);
        }
    }

    void dropUncited()
    {
        QSet<QString> cited = m_own;
        for (const auto &[name, column] : {std::pair(u"survey"_s, u"clause"_s), std::pair(u"limits"_s, u"citation"_s)}) {
            if (const auto sheet = m_result.sheets.find(name); sheet != m_result.sheets.end()) {
                const qsizetype at = columnOf(sheet->second, column);
                for (std::size_t row = 0; row < sheet->second.rows.size(); ++row) {
                    for (const QString &id : cellOf(sheet->second, row, at).split(u';', Qt::SkipEmptyParts)) {
                        cited.insert(id.trimmed());
                    }
                }
            }
        }
        const auto found = m_result.sheets.find(u"references"_s);
        if (found == m_result.sheets.end()) {
            return;
        }
        Sheet &references = found->second;
        const qsizetype id = columnOf(references, u"id"_s);
        for (std::size_t row = references.rows.size(); row-- > 0;) {
            if (const QString key = cellOf(references, row, id); !key.isEmpty() && !cited.contains(key)) {
                eraseRows(references, row, row + 1);
            }
        }
    }

    const Sheets &m_overlay;
    Overlaid m_result;
    QSet<QString> m_own; ///< ids of the overlay's references
};

bool hasColumn(const Sheets &sheets, const QString &sheet, const QString &column)
{
    const auto found = sheets.find(sheet);
    return found != sheets.end() && columnOf(found->second, column.section(u"::"_s, 0, 0)) >= 0;
}

/// Which of both files a problem of the whole pack is in.
void place(Problem &problem, const Overlaid &laid, const Sheets &overlay, const QString &base)
{
    const auto there = laid.rowsThere.find({problem.sheet, problem.row});
    const bool isAdded = problem.sheet == u"survey" && laid.firstAdded > 0 && problem.row >= laid.firstAdded;
    if (there != laid.rowsThere.end() && (isAdded || problem.column.isEmpty() || hasColumn(overlay, problem.sheet, problem.column))) {
        problem.row = there->second;
    } else if (!base.isEmpty()) {
        problem.sheet = base + u'/' + problem.sheet;
    }
}

} // namespace

QString overlayOf(const Sheets &sheets)
{
    const auto settings = sheets.find(u"settings"_s);
    return settings == sheets.end() || settings->second.rows.empty()
        ? QString()
        : cellOf(settings->second, 0, columnOf(settings->second, u"overlay_of"_s));
}

QString packsBeside(const QString &folder)
{
    const QString beside = QDir::cleanPath(folder + u"/../../packs"_s);
    return QFileInfo(beside).isDir() ? beside : u":/packs"_s;
}

Overlaid overlaid(const Sheets &base, const Sheets &overlay)
{
    return Laying(base, overlay).run();
}

LoadedPack loadOverlayFolder(const QString &folder, const QString &packs)
{
    Problems problems;
    const Sheets overlay = form::readCsvFolder(folder, problems);
    const QString base = overlayOf(overlay);
    if (base.isEmpty()) {
        problems.push_back({Problem::Kind::ColumnMissing, Problem::Level::Error, u"settings"_s, 1, u"overlay_of"_s, {u"overlay_of"_s}});
        return {nullptr, std::move(problems)};
    }
    const QString baseFolder = QDir(packs).filePath(base);
    if (base.contains(u'/') || !QFileInfo(baseFolder).isDir()) {
        const QStringList known = QDir(packs).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        problems.push_back({Problem::Kind::BadValue, Problem::Level::Error, u"settings"_s, 2, u"overlay_of"_s, {base, known.join(u", "_s)}});
        return {nullptr, std::move(problems)};
    }
    // Completed first, so that labels can be laid over shared lists and questions of the bank; and again, for what the
    // overlay cites.
    const std::shared_ptr<const Commons> commons = Commons::builtIn();
    Problems baseProblems;
    const Overlaid laid = overlaid(commons->completed(form::readCsvFolder(baseFolder, baseProblems)), overlay);
    problems.insert(problems.end(), laid.problems.begin(), laid.problems.end());
    LoadedPack loaded = loadPack(commons->completed(laid.sheets));
    for (Problem &problem : loaded.problems) {
        place(problem, laid, overlay, base);
    }
    problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
    if (form::hasErrors(problems)) {
        return {nullptr, std::move(problems)};
    }
    return {std::move(loaded.pack), std::move(problems)};
}

} // namespace meyar
