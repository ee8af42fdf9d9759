// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/commons.h"

#include "core/form/csvsheets.h"
#include "core/library/cellvalues.h"
#include "core/library/packsheets.h"
#include "core/library/sheetedit.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <mutex>

namespace meyar {

using namespace Qt::StringLiterals;
using form::Problem;
using form::Problems;
using form::Sheet;
using form::Sheets;

namespace {

/// Appends a row of another sheet, column by column; a column that the row says nothing in is not made for it.
void appendRow(Sheet &to, const Sheet &from, std::size_t row)
{
    const int number = to.rowNumbers.empty() ? 2 : to.rowNumbers.back() + 1;
    to.rows.emplace_back(to.header.size(), QString());
    to.rowNumbers.push_back(number);
    for (qsizetype column = 0; column < from.header.size(); ++column) {
        const QString &cell = from.rows[row].value(column);
        if (!cell.isEmpty()) {
            const qsizetype at = ensuredColumn(to, from.header[column]);
            to.rows.back()[at] = cell;
        }
    }
}

void appendFiles(Sheet &all, const QDir &folder, const QStringList &names, Problems &problems,
                 Sheets *separately = nullptr)
{
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            problems.push_back({Problem::Kind::FileUnreadable, Problem::Level::Error, name, 0, {}, {name, file.errorString()}});
            continue;
        }
        const Sheet sheet = form::parseCsv(name, file.readAll(), problems);
        if (separately) {
            separately->emplace(name.chopped(4), sheet); // without ".csv"
        }
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            appendRow(all, sheet, row);
        }
    }
}

QHash<QString, std::vector<std::size_t>> rowsBy(const Sheet &sheet, const QString &column)
{
    QHash<QString, std::vector<std::size_t>> rows;
    const qsizetype at = columnOf(sheet, column);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        rows[cellOf(sheet, row, at)].push_back(row);
    }
    return rows;
}

QSet<QString> cellsOf(const Sheets &sheets, const QString &sheet, const QString &column)
{
    QSet<QString> cells;
    if (const auto found = sheets.find(sheet); found != sheets.end()) {
        const qsizetype at = columnOf(found->second, column);
        for (std::size_t row = 0; row < found->second.rows.size(); ++row) {
            cells.insert(cellOf(found->second, row, at));
        }
    }
    return cells;
}

/// Rows by the cell in `column`; a key that comes twice is a problem, and the first of them stands.
QHash<QString, std::size_t> byKey(const Sheet &sheet, const QString &column, Problems &problems)
{
    QHash<QString, std::size_t> rows;
    const qsizetype at = columnOf(sheet, column);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const QString key = cellOf(sheet, row, at);
        if (key.isEmpty()) {
            problems.push_back({Problem::Kind::NameMissing, Problem::Level::Error, sheet.name, sheet.rowNumbers[row], column, {}});
        } else if (rows.contains(key)) {
            problems.push_back({Problem::Kind::NameDuplicate, Problem::Level::Error, sheet.name, sheet.rowNumbers[row], column,
                                {key, QString::number(sheet.rowNumbers[rows.value(key)])}});
        } else {
            rows.insert(key, row);
        }
    }
    return rows;
}

} // namespace

Commons::Commons(const QString &bankFolder, const QString &referenceFolder, Problems &problems)
{
    m_questions.name = u"bank"_s;
    m_choices.name = u"choices"_s;
    m_references.name = u"references"_s;
    const QDir bank(bankFolder);
    QStringList questionFiles = bank.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    const QStringList choiceFiles = questionFiles.filter(QRegularExpression(u"^choices"_s));
    for (const QString &file : choiceFiles) {
        questionFiles.removeAll(file);
    }
    appendFiles(m_questions, bank, questionFiles, problems);
    appendFiles(m_choices, bank, choiceFiles, problems);
    const QDir reference(referenceFolder);
    appendFiles(m_references, reference, reference.entryList({u"references*.csv"_s}, QDir::Files, QDir::Name), problems);
    m_values.name = u"limits"_s;
    QStringList valueFiles;
    for (const QString &file : reference.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        if (!file.startsWith(u"references"_s) && file != u"parameters.csv"_s && file != u"routes.csv"_s) {
            valueFiles.append(file);
        }
    }
    appendFiles(m_values, reference, valueFiles, problems, &m_referenceSheets);
    m_questionOf = byKey(m_questions, u"bank"_s, problems);
    m_referenceOf = byKey(m_references, u"id"_s, problems);
    m_choicesOf = rowsBy(m_choices, u"list_name"_s);
    m_valuesOf = rowsBy(m_values, u"key"_s);
}

std::shared_ptr<const Commons> Commons::builtIn()
{
    static std::mutex mutex;
    static std::shared_ptr<const Commons> commons;
    const std::scoped_lock lock(mutex);
    // Read again while there is nothing: the resources may not have been registered yet.
    if (!commons || commons->m_questions.rows.empty()) {
        Problems problems; // a built-in sheet with problems is a bug: tests refuse it
        commons = std::make_shared<const Commons>(u":/bank"_s, u":/reference"_s, problems);
    }
    return commons;
}

Sheet Commons::referenceSheet(const QString &name) const
{
    const auto found = m_referenceSheets.find(name);
    return found == m_referenceSheets.end() ? Sheet() : found->second;
}

std::vector<ReferenceValue> Commons::referenceValues() const
{
    Problems problems; // were told when it was read
    const Sheets sheets{{u"limits"_s, m_values}};
    SheetReader sheet(sheets, u"limits"_s, problems);
    return readReferenceValues(sheet);
}

QString Commons::citation(const QString &id, Language language) const
{
    for (const Reference &each : allReferences()) {
        if (each.id == id) {
            return each.citation(language);
        }
    }
    return id;
}

std::vector<Reference> Commons::allReferences() const
{
    Problems problems;
    const Sheets sheets{{u"references"_s, m_references}};
    SheetReader sheet(sheets, u"references"_s, problems);
    return readReferences(sheet);
}

Sheets Commons::completed(Sheets sheets) const
{
    if (const auto survey = sheets.find(u"survey"_s); survey != sheets.end()) {
        completeQuestions(survey->second);
        completeChoices(sheets);
        completeValues(sheets);
        completeReferences(sheets);
    }
    return sheets;
}

void Commons::completeQuestions(Sheet &survey) const
{
    const qsizetype key = columnOf(survey, u"bank"_s);
    const qsizetype type = ensuredColumn(survey, u"type"_s);
    if (key < 0) {
        return;
    }
    for (std::size_t row = 0; row < survey.rows.size(); ++row) {
        const auto found = m_questionOf.constFind(cellOf(survey, row, key));
        if (found == m_questionOf.cend() || !cellOf(survey, row, type).isEmpty()) {
            continue;
        }
        for (qsizetype column = 0; column < m_questions.header.size(); ++column) {
            const QString &cell = m_questions.rows[*found].value(column);
            if (cell.isEmpty()) {
                continue;
            }
            const qsizetype at = ensuredColumn(survey, m_questions.header[column]);
            if (survey.rows[row][at].trimmed().isEmpty()) {
                survey.rows[row][at] = cell;
            }
        }
    }
}

void Commons::completeChoices(Sheets &sheets) const
{
    const Sheet &survey = sheets.at(u"survey"_s);
    const qsizetype type = columnOf(survey, u"type"_s);
    QSet<QString> own = cellsOf(sheets, u"choices"_s, u"list_name"_s);
    for (std::size_t row = 0; row < survey.rows.size(); ++row) {
        const QStringList words = cellOf(survey, row, type).split(u' ', Qt::SkipEmptyParts);
        const QString list = words.value(1);
        if (!words.value(0).startsWith(u"select_"_s) || own.contains(list) || !m_choicesOf.contains(list)) {
            continue;
        }
        own.insert(list);
        Sheet &choices = sheets[u"choices"_s];
        choices.name = u"choices"_s;
        for (const std::size_t choice : m_choicesOf.value(list)) {
            appendRow(choices, m_choices, choice);
        }
    }
}

void Commons::completeReferences(Sheets &sheets) const
{
    QStringList cited;
    const auto gather = [&](const QString &name, const QString &column) {
        if (const auto found = sheets.find(name); found != sheets.end()) {
            const qsizetype at = columnOf(found->second, column);
            for (std::size_t row = 0; row < found->second.rows.size(); ++row) {
                cited += partsOf(cellOf(found->second, row, at));
            }
        }
    };
    gather(u"survey"_s, u"clause"_s);
    gather(u"limits"_s, u"citation"_s);
    QSet<QString> own = cellsOf(sheets, u"references"_s, u"id"_s);
    for (const QString &id : cited) {
        const auto found = m_referenceOf.constFind(id);
        if (own.contains(id) || found == m_referenceOf.cend()) {
            continue;
        }
        own.insert(id);
        Sheet &references = sheets[u"references"_s];
        references.name = u"references"_s;
        appendRow(references, m_references, *found);
    }
}

void Commons::completeValues(Sheets &sheets) const
{
    const Sheet &survey = sheets.at(u"survey"_s);
    QStringList keys;
    for (const QString &column : {u"limit"_s, u"reference"_s}) {
        const qsizetype at = columnOf(survey, column);
        for (std::size_t row = 0; row < survey.rows.size(); ++row) {
            keys.append(cellOf(survey, row, at));
        }
    }
    QSet<QString> own = cellsOf(sheets, u"limits"_s, u"key"_s);
    const qsizetype base = columnOf(m_values, u"base"_s);
    for (qsizetype i = 0; i < keys.size(); ++i) { // grows by the keys that the values rest on
        const QString key = keys[i];
        if (key.isEmpty() || own.contains(key) || !m_valuesOf.contains(key)) {
            continue;
        }
        own.insert(key);
        Sheet &values = sheets[u"limits"_s];
        values.name = u"limits"_s;
        for (const std::size_t value : m_valuesOf.value(key)) {
            appendRow(values, m_values, value);
            keys.append(cellOf(m_values, value, base));
        }
    }
}

} // namespace meyar
