// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a visit: what the factory says of findings, signatures, closing, opening again.
#include "app/cli/command.h"

#include "core/vault/keywords.h"
#include "core/wording/words.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// Opens the database and finds the assessment that the call speaks of, then does `work(Store &, const AssessmentRow &)`.
template <typename Work> Exit withAssessment(Call &call, Work work)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    return row ? work(**store, *row) : call.refuse(row.error());
}

Exit close(Call &call)
{
    return withAssessment(call, [&](Store &store, const AssessmentRow &row) {
        const Result<Changes> closed = store.close(row.assessment.id);
        if (!closed) {
            return call.refuse(closed.error());
        }
        const Result<AssessmentRow> now = store.assessment(row.assessment.id);
        const bool isSigned = now && now->assessment.state == AssessmentState::Signed;
        call.say(isSigned ? u"Closed, and signed by both sides. No more answers are taken."_s
                          : u"Closed. No more answers are taken."_s);
        return Exit::Done;
    });
}

Exit reopen(Call &call)
{
    return withAssessment(call, [&](Store &store, const AssessmentRow &row) {
        const Result<Changes> opened = store.reopen(row.assessment.id, call.value(u"reason"_s));
        if (!opened) {
            return call.refuse(opened.error());
        }
        call.say(u"Open again. The reason is kept with the assessment."_s);
        return Exit::Done;
    });
}

Exit sign(Call &call)
{
    const std::optional<SignatureRole> role = signatureRoleFrom(call.value(u"role"_s));
    if (!role) {
        return call.refuse({Error::Code::BadArgument,
                            {u"role"_s, call.value(u"role"_s), u"lead-auditor, auditor, management, workers"_s}});
    }
    return withAssessment(call, [&](Store &store, const AssessmentRow &row) {
        Signature signature;
        signature.id = SignatureId::create(call.clock());
        signature.assessment = row.assessment.id;
        signature.role = *role;
        signature.name = call.value(u"name"_s);
        signature.jobTitle = call.value(u"title"_s);
        const Result<Changes> done = store.sign(signature);
        const Result<QString> code = store.headCode(row.assessment.id);
        if (!done || !code) {
            return call.refuse(!done ? done.error() : code.error());
        }
        call.say(u"Signed. Head code: "_s + *code);
        return Exit::Done;
    });
}

Exit signatures(Call &call)
{
    return withAssessment(call, [&](Store &store, const AssessmentRow &row) {
        const Result<std::vector<Signature>> found = store.signatures(row.assessment.id);
        const Result<QByteArray> head = store.headHash(row.assessment.id);
        if (!found || !head) {
            return call.refuse(!found ? found.error() : head.error());
        }
        QJsonArray json;
        for (const Signature &each : *found) {
            const bool stands = each.head == *head;
            json.append(QJsonObject{{u"id"_s, each.id.toString()},
                                    {u"role"_s, toCode(each.role)},
                                    {u"name"_s, each.name},
                                    {u"job_title"_s, each.jobTitle},
                                    {u"drawn"_s, !each.strokes.isEmpty()},
                                    {u"strokes"_s, toText(each.strokes)},
                                    {u"head"_s, QString::fromLatin1(each.head.toHex())},
                                    {u"signed_at"_s, each.signedAt.toString(Qt::ISODate)},
                                    {u"changed_after"_s, !stands}});
            if (!call.json()) {
                call.say(u"%1 %2%3  %4  %5"_s.arg(toCode(each.role).leftJustified(13), each.name,
                                                  each.jobTitle.isEmpty() ? QString() : u", "_s + each.jobTitle,
                                                  each.signedAt.toString(Qt::ISODate),
                                                  stands ? u"as it stands"_s : u"changed after signing"_s));
            }
        }
        const QString code = vault::keyWords(*head, Language::English).join(u'-');
        if (call.json()) {
            call.print(QJsonObject{{u"head_code"_s, code},
                                   {u"head"_s, QString::fromLatin1(head->toHex())},
                                   {u"signatures"_s, json}});
        } else {
            call.say(u"Head code: "_s + code);
        }
        return Exit::Done;
    });
}

/// The finding whose id begins so, or that has the code in the assessment.
Result<Finding> findingOf(Store &store, AssessmentId id, const QString &name)
{
    const Result<std::vector<FindingRow>> rows = store.findings(id);
    if (!rows) {
        return failAs(rows);
    }
    std::vector<Finding> found;
    for (const FindingRow &row : *rows) {
        const Finding &finding = row.finding;
        if (!name.isEmpty()
            && (finding.id.toString().startsWith(name, Qt::CaseInsensitive)
                || finding.code.compare(name, Qt::CaseInsensitive) == 0)) {
            found.push_back(finding);
        }
    }
    if (found.size() != 1) {
        return fail(Error::Code::NotFound, {u"finding"_s, name});
    }
    return found.front();
}

Exit judge(Call &call, FindingAgreement agreement)
{
    return withAssessment(call, [&](Store &store, const AssessmentRow &row) {
        Result<Finding> finding = findingOf(store, row.assessment.id, call.words().value(0));
        if (!finding) {
            return call.refuse(finding.error());
        }
        finding->agreement = agreement;
        if (call.has(u"comment"_s)) {
            finding->comment = call.value(u"comment"_s);
        }
        if (const Result<Changes> done = store.put(*finding); !done) {
            return call.refuse(done.error());
        }
        call.say(u"%1: %2"_s.arg(finding->code.isEmpty() ? finding->statement : finding->code, toCode(agreement)));
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> closingCommands()
{
    const std::vector<Option> judging{dbOption, assessmentOption, {u"comment"_s, u"TEXT"_s, u"what the factory says"_s}};
    return {{u"assessment sign"_s,
             {},
             u"signs what stands now in an assessment; prints its head code"_s,
             {dbOption,
              assessmentOption,
              {u"role"_s, u"ROLE"_s, u"lead-auditor, auditor, management, workers"_s, true},
              {u"name"_s, u"NAME"_s, u"who signs"_s, true},
              {u"title"_s, u"TITLE"_s, u"job title"_s}},
             sign},
            {u"assessment code"_s,
             {},
             u"the head code of what stands, and who has signed what"_s,
             {dbOption, assessmentOption, jsonOption},
             signatures},
            {u"assessment close"_s, {}, u"ends it: no more answers"_s, {dbOption, assessmentOption}, close},
            {u"assessment reopen"_s,
             {},
             u"takes answers again; the reason is kept"_s,
             {dbOption, assessmentOption, {u"reason"_s, u"TEXT"_s, u"why"_s, true}},
             reopen},
            {u"finding agree"_s,
             u"FINDING"_s,
             u"the factory agrees with a finding (its id, or its code)"_s,
             judging,
             [](Call &call) { return judge(call, FindingAgreement::Agreed); }},
            {u"finding dispute"_s,
             u"FINDING"_s,
             u"the factory does not agree with a finding"_s,
             judging,
             [](Call &call) { return judge(call, FindingAgreement::Disputed); }}};
}

} // namespace meyar::cli
