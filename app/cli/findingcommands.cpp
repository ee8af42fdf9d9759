// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/savefile.h"
#include "core/wording/words.h"
#include "core/workbook/findingsbook.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const CorrectiveAction &action)
{
    return {{u"id"_s, action.id.toString()},
            {u"kind"_s, toCode(action.kind)},
            {u"state"_s, toCode(action.state)},
            {u"what"_s, action.what},
            {u"owner"_s, action.owner},
            {u"due_on"_s, action.dueOn.toString(Qt::ISODate)},
            {u"cost_pkr"_s, action.costPkr ? QJsonValue(*action.costPkr) : QJsonValue()},
            {u"verified_by"_s, action.verifiedBy}};
}

QJsonObject toJson(const FindingRow &row)
{
    QJsonArray actions;
    for (const CorrectiveAction &action : row.actions) {
        actions.append(toJson(action));
    }
    return {{u"id"_s, row.finding.id.toString()},
            {u"assessment"_s, row.finding.assessment.toString()},
            {u"enterprise"_s, row.enterpriseName},
            {u"city"_s, row.city},
            {u"question"_s, row.finding.question},
            {u"code"_s, row.finding.code},
            {u"severity"_s, toCode(row.finding.severity)},
            {u"state"_s, toCode(row.finding.state)},
            {u"statement"_s, row.finding.statement},
            {u"evidence"_s, row.finding.evidence},
            {u"clauses"_s, QJsonArray::fromStringList(row.finding.clauses)},
            {u"agreement"_s, toCode(row.finding.agreement)},
            {u"comment"_s, row.finding.comment},
            {u"raised_on"_s, row.finding.raisedOn.toString(Qt::ISODate)},
            {u"actions"_s, actions}};
}

Result<std::vector<FindingRow>> chosen(Call &call, Store &store)
{
    if (!call.has(u"assessment"_s)) {
        return store.findings();
    }
    const Result<AssessmentRow> row = call.assessment(store);
    if (!row) {
        return failAs(row);
    }
    return store.findings(row->assessment.id);
}

/// RFC 4180, and a text that a spreadsheet would take for a formula gets an apostrophe in front.
QString csvCell(QString text)
{
    static const QString formulaSigns = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaSigns.contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray toCsv(const std::vector<FindingRow> &rows)
{
    QStringList lines{u"code,severity,state,enterprise,city,statement,evidence,clauses,raised_on,action,kind,owner,due_on,"
                      "action_state,cost_pkr,verified_by,agreement,comment"_s};
    const CorrectiveAction none;
    for (const FindingRow &row : rows) {
        const Finding &f = row.finding;
        const std::vector<CorrectiveAction> &actions = row.actions;
        for (size_t i = 0; i < std::max<size_t>(1, actions.size()); ++i) {
            const bool has = i < actions.size();
            const CorrectiveAction &a = has ? actions[i] : none;
            const QStringList cells{f.code, toCode(f.severity), toCode(f.state), row.enterpriseName, row.city, f.statement,
                                    f.evidence, f.clauses.join(u"; "_s), f.raisedOn.toString(Qt::ISODate), a.what,
                                    has ? toCode(a.kind) : QString(), a.owner, a.dueOn.toString(Qt::ISODate),
                                    has ? toCode(a.state) : QString(),
                                    a.costPkr ? QString::number(*a.costPkr) : QString(), a.verifiedBy,
                                    toCode(f.agreement), f.comment};
            QStringList quoted;
            for (const QString &cell : cells) {
                quoted += csvCell(cell);
            }
            lines += quoted.join(u',');
        }
    }
    // The byte order mark makes Excel read the Urdu.
    return "\xEF\xBB\xBF" + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

Exit list(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<FindingRow>> rows = chosen(call, **store);
    if (!rows) {
        return call.refuse(rows.error());
    }
    QJsonArray all;
    for (const FindingRow &row : *rows) {
        all.append(toJson(row));
        if (!call.json()) {
            call.say(u"%1 %2 %3  %4, %5: %6"_s.arg(row.finding.code.leftJustified(8),
                                                  toCode(row.finding.severity).leftJustified(12),
                                                  toCode(row.finding.state).leftJustified(14), row.enterpriseName,
                                                  row.city, row.finding.statement));
        }
    }
    if (call.json()) {
        call.print(all);
    }
    return Exit::Done;
}

Exit exportFindings(Call &call)
{
    const bool isBook = call.value(u"out"_s).endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!isBook && !call.value(u"out"_s).endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        return call.refuse({Error::Code::BadArgument, {u"out"_s, call.value(u"out"_s), u"a name that ends in .csv or .xlsx"_s}});
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<FindingRow>> rows = chosen(call, **store);
    if (!rows) {
        return call.refuse(rows.error());
    }
    const Result<Library> library = call.library(**store);
    const Translation words(call.value(u"lang"_s) == u"ur"_s ? Language::Urdu : Language::English);
    const Result<> saved = !library ? failAs(library)
        : isBook                    ? writeDataBook(findingsBook(*rows, *library, words, call.clock().today()), call.value(u"out"_s))
                                    : saveFile(call.value(u"out"_s), toCsv(*rows));
    if (!saved) {
        return call.refuse(saved.error());
    }
    call.say(u"%1 findings written to %2."_s.arg(rows->size()).arg(call.value(u"out"_s)));
    return Exit::Done;
}

/// Opens the finding that each failed or partial answer proposes, unless the question has one.
Exit open(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return call.refuse(row.error());
    }
    const Result<std::shared_ptr<const Pack>> pack = call.packOf(**store, row->assessment);
    const Result<Answers> answers = (*store)->answers(row->assessment.id);
    const Result<std::vector<FindingRow>> known = (*store)->findings(row->assessment.id);
    if (!pack || !answers || !known) {
        return call.refuse(!pack ? pack.error() : !answers ? answers.error() : known.error());
    }
    QSet<QString> has;
    for (const FindingRow &finding : *known) {
        has.insert(finding.finding.question);
    }
    const form::Session session = sessionFor(**pack, *answers, call.clock());
    const Language language = call.value(u"lang"_s) == u"ur"_s ? Language::Urdu : Language::English;
    int opened = 0;
    for (size_t i = 0; i < (*pack)->form->nodes.size(); ++i) {
        const auto node = static_cast<form::NodeIndex>(i);
        const QString question = (*pack)->form->node(node).name;
        if (has.contains(question) || !session.isRelevant(node)) {
            continue;
        }
        const Answer answer = answers->value(question);
        std::optional<Finding> finding = proposedFinding(**pack, row->assessment, session, node, answer.note,
                                                         language, call.clock().today());
        if (!finding) {
            continue;
        }
        finding->id = FindingId::create(call.clock());
        if (const Result<Changes> done = (*store)->put(*finding); !done) {
            return call.refuse(done.error());
        }
        ++opened;
    }
    call.say(u"%1 findings opened."_s.arg(opened));
    return Exit::Done;
}

} // namespace

std::vector<Command> findingCommands()
{
    return {{u"findings list"_s, {}, u"findings and their actions, the gravest first"_s, {dbOption, assessmentOption, jsonOption}, list},
            {u"findings open"_s,
             {},
             u"opens a finding for every failed or partial answer that has none"_s,
             {dbOption, assessmentOption, {u"lang"_s, u"en|ur"_s, u"language of the statements"_s}},
             open},
            {u"findings export"_s,
             {},
             u"the findings and actions for Excel: a plain table (.csv), or a workbook with summary and charts (.xlsx)"_s,
             {dbOption, assessmentOption, {u"out"_s, u"FILE"_s, u"the .csv or .xlsx file to write"_s, true},
              {u"lang"_s, u"en|ur"_s, u"language of a workbook; en if left out"_s}},
             exportFindings}};
}

} // namespace meyar::cli
