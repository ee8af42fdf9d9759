// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/findingsbook.h"

#include "core/sync/factoryfilter.h"
#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/words.h"

#include <algorithm>
#include <array>
#include <map>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Workbook";
constexpr std::array severities{Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation};
constexpr std::array states{FindingState::Open, FindingState::ActionAgreed, FindingState::AwaitingVerification, FindingState::Closed};
constexpr size_t mostFactories = 30; ///< on the chart and its table

QString factoryOf(const FindingRow &row, Language language)
{
    const QString name = Text(row.enterpriseName, row.enterpriseNameUrdu.isEmpty() ? row.enterpriseName : row.enterpriseNameUrdu).in(language);
    return row.siteName.isEmpty() ? name : name + u", "_s + row.siteName;
}

/// Severities down, states across.
BookSheet bySeverity(const std::vector<FindingRow> &rows, const Translation &words)
{
    const auto said = [&](const char *source) { return words.text(context, source); };
    BookSheet sheet{said(QT_TRANSLATE_NOOP("Workbook", "Summary")), said(QT_TRANSLATE_NOOP("Workbook", "Findings by severity and state"))};
    sheet.columns.push_back({said(QT_TRANSLATE_NOOP("Workbook", "Severity")), BookColumn::Kind::Text, 18});
    for (const FindingState state : states) {
        sheet.columns.push_back({word(words, state), BookColumn::Kind::Number, 14});
    }
    for (const Severity severity : severities) {
        std::vector<BookCell> line{word(words, severity)};
        for (const FindingState state : states) {
            line.emplace_back(double(std::ranges::count_if(
                rows, [&](const FindingRow &row) { return row.finding.severity == severity && row.finding.state == state; })));
        }
        sheet.rows.push_back(std::move(line));
    }
    sheet.charts.push_back({BookChart::Kind::Columns, sheet.title, 0, 0, {1, 2, 3, 4}});
    return sheet;
}

BookSheet byFactory(const std::vector<FindingRow> &rows, const Translation &words)
{
    const auto said = [&](const char *source) { return words.text(context, source); };
    BookSheet sheet{said(QT_TRANSLATE_NOOP("Workbook", "Factories")), said(QT_TRANSLATE_NOOP("Workbook", "Open findings by factory"))};
    sheet.columns = {{said(QT_TRANSLATE_NOOP("Workbook", "Factory")), BookColumn::Kind::Text, 34},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Not closed")), BookColumn::Kind::Number, 12},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Of these critical")), BookColumn::Kind::Number, 12},
                     {said(QT_TRANSLATE_NOOP("Workbook", "All")), BookColumn::Kind::Number, 12}};
    struct Counts
    {
        int open = 0;
        int critical = 0;
        int all = 0;
    };
    std::map<QString, Counts> counts;
    for (const FindingRow &row : rows) {
        Counts &own = counts[factoryOf(row, words.language())];
        const bool isOpen = row.finding.state != FindingState::Closed;
        own.open += isOpen ? 1 : 0;
        own.critical += isOpen && row.finding.severity == Severity::Critical ? 1 : 0;
        ++own.all;
    }
    std::vector<std::pair<QString, Counts>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return a.second.open > b.second.open; });
    if (sorted.size() > mostFactories) {
        sheet.remark = words.text(context, QT_TRANSLATE_NOOP("Workbook", "The %1 with the most; all findings are on the next sheet."))
                           .arg(mostFactories);
        sorted.resize(mostFactories);
    }
    for (const auto &[name, own] : sorted) {
        sheet.rows.push_back({name, double(own.open), double(own.critical), double(own.all)});
    }
    sheet.charts.push_back({BookChart::Kind::Bars, sheet.title, 1, 0, {1, 2}});
    return sheet;
}

BookSheet allOf(const std::vector<FindingRow> &rows, const Translation &words, QDate today)
{
    using enum BookColumn::Kind;
    const auto said = [&](const char *source) { return words.text(context, source); };
    BookSheet sheet{said(QT_TRANSLATE_NOOP("Workbook", "Findings")), said(QT_TRANSLATE_NOOP("Workbook", "Findings and actions"))};
    sheet.remark = words.text(context, QT_TRANSLATE_NOOP("Workbook", "As of %1; a line for each action.")).arg(dateText(words, today));
    sheet.columns = {{said(QT_TRANSLATE_NOOP("Workbook", "Code")), Text, 12},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Factory")), Text, 28},
                     {said(QT_TRANSLATE_NOOP("Workbook", "City")), Text, 14},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Severity")), Text, 13},
                     {said(QT_TRANSLATE_NOOP("Workbook", "State")), Text, 18},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Finding")), Text, 50},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Objective evidence")), Text, 40},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Root cause")), Text, 30},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Raised on")), Day, 12},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Repeat")), Text, 9},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Action")), Text, 40},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Who")), Text, 20},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Due")), Day, 12},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Action: state")), Text, 16},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Days late")), Number, 10},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Cost (Rs)")), Number, 13},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Saving a year (Rs)")), Number, 13},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Done on")), Day, 12},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Verified on")), Day, 12},
                     {said(QT_TRANSLATE_NOOP("Workbook", "Verified by")), Text, 20}};
    const auto amount = [](const std::optional<qint64> &rupees) { return rupees ? BookCell(double(*rupees)) : BookCell(); };
    for (const FindingRow &row : rows) {
        const Finding &finding = row.finding;
        const std::vector<BookCell> head{finding.code,
                                         factoryOf(row, words.language()),
                                         cityWord(words, row.city),
                                         word(words, finding.severity),
                                         word(words, finding.state),
                                         finding.statement,
                                         finding.evidence,
                                         finding.rootCause,
                                         finding.raisedOn,
                                         finding.repeat ? said(QT_TRANSLATE_NOOP("Workbook", "Yes")) : QString()};
        if (row.actions.empty()) {
            sheet.rows.push_back(head);
        }
        for (const CorrectiveAction &action : row.actions) {
            std::vector<BookCell> line = head;
            const bool isLate = isOverdue(action, today);
            line.insert(line.end(), {action.what, action.owner, action.dueOn, word(words, action.state),
                                     isLate ? BookCell(double(action.dueOn.daysTo(today))) : BookCell(), amount(action.costPkr),
                                     amount(action.savingPkrPerYear), action.doneOn, action.verifiedOn, action.verifiedBy});
            sheet.rows.push_back(std::move(line));
        }
    }
    return sheet;
}

} // namespace

DataBook findingsBook(const std::vector<FindingRow> &rows, const Library &library, const Translation &translation, QDate today)
{
    std::map<QByteArray, bundle::Confidential> byPack;
    std::vector<FindingRow> open;
    for (const FindingRow &row : rows) {
        const std::shared_ptr<const Pack> pack = library.byHash(row.packHash);
        if (!pack) {
            continue;
        }
        const bundle::Confidential &confidential = byPack.try_emplace(row.packHash, bundle::confidentialIn(*pack)).first->second;
        if (!confidential.questions.contains(row.finding.question)) {
            open.push_back(row);
            open.back().finding.statement = statementIn(*pack, row.finding, translation.language());
        }
    }
    DataBook book{translation.language(), {bySeverity(open, translation), byFactory(open, translation), allOf(open, translation, today)}};
    if (open.size() < rows.size()) {
        book.sheets.front().remark
            = translation.text(context, QT_TRANSLATE_NOOP("Workbook", "Not in this workbook: %1 findings of confidential questions, or of checklists that are not here."))
                  .arg(rows.size() - open.size());
    }
    return book;
}

} // namespace meyar
