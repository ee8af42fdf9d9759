// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/savefile.h"
#include "core/evidence/strippedcopy.h"

#include <QFileInfo>
#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString hex(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

QJsonObject toJson(const EvidenceRow &row)
{
    const Evidence &v = row.evidence;
    return {{u"id"_s, v.id.toString()},
            {u"assessment"_s, v.assessment.toString()},
            {u"enterprise"_s, row.enterpriseName},
            {u"city"_s, row.city},
            {u"sha256"_s, hex(v.sha256)},
            {u"size"_s, v.size},
            {u"type"_s, v.type},
            {u"name"_s, v.name},
            {u"caption"_s, v.caption},
            {u"taken_at"_s, v.takenAt.toString(Qt::ISODate)},
            {u"question"_s, v.question},
            {u"finding"_s, v.finding.isNull() ? QString() : v.finding.toString()},
            {u"derived_from"_s, hex(v.derivedFrom)},
            {u"missing"_s, row.isMissing},
            {u"at_other_sites"_s, row.isElsewhere}};
}

/// The rows of --assessment, or of all.
Result<std::vector<EvidenceRow>> rowsOf(Call &call, Store &store)
{
    if (call.has(u"assessment"_s)) {
        const Result<AssessmentRow> row = call.assessment(store);
        return row ? store.evidence(row->assessment.id) : failAs(row);
    }
    const Result<std::vector<AssessmentRow>> assessments = store.assessments();
    if (!assessments) {
        return failAs(assessments);
    }
    std::vector<EvidenceRow> all;
    for (const AssessmentRow &row : *assessments) {
        const Result<std::vector<EvidenceRow>> rows = store.evidence(row.assessment.id);
        if (!rows) {
            return failAs(rows);
        }
        all.insert(all.end(), rows->begin(), rows->end());
    }
    return all;
}

/// --finding: a code, or the beginning of an id; null without it.
Result<FindingId> findingOf(Call &call, Store &store, AssessmentId assessment)
{
    const QString wanted = call.value(u"finding"_s);
    if (wanted.isEmpty()) {
        return FindingId();
    }
    const Result<std::vector<FindingRow>> rows = store.findings(assessment);
    if (!rows) {
        return failAs(rows);
    }
    for (const FindingRow &row : *rows) {
        if (row.finding.code.compare(wanted, Qt::CaseInsensitive) == 0
            || row.finding.id.toString().startsWith(wanted, Qt::CaseInsensitive)) {
            return row.finding.id;
        }
    }
    return fail(Error::Code::NotFound, {u"finding"_s, wanted});
}

/// --question: its name or its code ("fx_01", "FX-01"); empty without it.
Result<QString> questionOf(Call &call, Store &store, const Assessment &assessment)
{
    const QString name = call.value(u"question"_s).toLower().replace(u'-', u'_');
    if (name.isEmpty()) {
        return name;
    }
    const Result<std::shared_ptr<const Pack>> pack = call.packOf(store, assessment);
    if (!pack) {
        return failAs(pack);
    }
    if ((*pack)->form->find(name) == form::noNode) {
        return fail(Error::Code::NotFound, {u"question"_s, call.value(u"question"_s)});
    }
    return name;
}

Exit add(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return call.refuse(row.error());
    }
    const Result<FindingId> finding = findingOf(call, **store, row->assessment.id);
    if (!finding) {
        return call.refuse(finding.error());
    }
    const Result<QString> question = questionOf(call, **store, row->assessment);
    if (!question) {
        return call.refuse(question.error());
    }
    Evidence evidence;
    evidence.id = EvidenceId::create(call.clock());
    evidence.assessment = row->assessment.id;
    evidence.question = *question;
    evidence.caption = call.value(u"caption"_s);
    evidence.finding = *finding;
    const Result<Changes> attached = (*store)->attach(evidence, call.words().constFirst());
    if (!attached) {
        return call.refuse(attached.error());
    }
    const Result<std::vector<EvidenceRow>> rows = (*store)->evidence(evidence.assessment);
    if (!rows) {
        return call.refuse(rows.error());
    }
    for (const EvidenceRow &added : *rows) {
        if (added.evidence.id != evidence.id) {
            continue;
        }
        if (call.json()) {
            call.print(toJson(added));
        } else {
            call.say(u"Attached %1 (%2), SHA-256 %3."_s.arg(added.evidence.name, added.evidence.type,
                                                            hex(added.evidence.sha256)));
        }
        if (added.isElsewhere) {
            call.complain(u"The same file is evidence at another site too."_s);
        }
    }
    return Exit::Done;
}

Exit list(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<EvidenceRow>> rows = rowsOf(call, **store);
    if (!rows) {
        return call.refuse(rows.error());
    }
    QJsonArray all;
    for (const EvidenceRow &row : *rows) {
        all.append(toJson(row));
        if (!call.json()) {
            const QString state = row.isMissing ? u"  MISSING"_s : row.isElsewhere ? u"  ALSO AT ANOTHER SITE"_s : QString();
            call.say(u"%1  %2  %3  %4%5"_s.arg(row.evidence.id.toString(), row.evidence.question, row.evidence.name,
                                               row.evidence.caption, state));
        }
    }
    if (call.json()) {
        call.print(all);
    } else if (rows->empty()) {
        call.say(u"No evidence."_s);
    }
    return Exit::Done;
}

/// The one row whose id begins with the word given.
Result<EvidenceRow> chosen(Call &call, Store &store)
{
    const QString wanted = call.words().constFirst();
    const Result<std::vector<EvidenceRow>> rows = rowsOf(call, store);
    if (!rows) {
        return failAs(rows);
    }
    std::vector<EvidenceRow> found;
    for (const EvidenceRow &row : *rows) {
        if (row.evidence.id.toString().startsWith(wanted, Qt::CaseInsensitive)) {
            found.push_back(row);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    return found.empty() ? fail(Error::Code::NotFound, {u"evidence"_s, wanted})
                         : fail(Error::Code::BadArgument, {u"evidence"_s, wanted, u"more of its id"_s});
}

Exit exportOne(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<EvidenceRow> row = chosen(call, **store);
    if (!row) {
        return call.refuse(row.error());
    }
    Result<QByteArray> bytes = (*store)->evidenceFiles().get(row->evidence.sha256);
    if (!call.has(u"original"_s) && !row->evidence.type.startsWith(u"image/")) {
        return call.refuse({Error::Code::BadArgument,
                            {u"evidence"_s, row->evidence.name,
                             u"a photo, whose metadata can be taken off; a document goes as it is, with --original"_s}});
    }
    if (bytes && !call.has(u"original"_s)) {
        bytes = evidence::strippedCopy(*bytes, row->evidence.name);
    }
    if (!bytes) {
        return call.refuse(bytes.error());
    }
    const QString out = call.value(u"out"_s);
    if (const Result<> saved = saveFile(out, *bytes); !saved) {
        return call.refuse(saved.error());
    }
    call.say(call.has(u"original"_s) ? u"%1: the original, with everything it tells."_s.arg(out)
                                     : u"%1: without place, time, camera and thumbnail."_s.arg(out));
    return Exit::Done;
}

Exit check(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<MissingEvidence> missing = (*store)->missingEvidence();
    const auto shared = (*store)->sharedEvidence();
    const auto unreferenced = (*store)->unreferencedEvidence();
    if (!missing || !shared || !unreferenced) {
        return call.refuse(!missing ? missing.error() : !shared ? shared.error() : unreferenced.error());
    }
    const evidence::Files files = (*store)->evidenceFiles();
    QJsonArray damaged;
    for (const QByteArray &sha256 : files.all()) {
        if (!files.verify(sha256)) {
            damaged.append(hex(sha256));
        }
    }
    QJsonArray missingFiles;
    for (const EvidenceRow &row : missing->missing) {
        missingFiles.append(hex(row.evidence.sha256));
    }
    QJsonArray sharedFiles;
    for (const std::vector<EvidenceRow> &rows : *shared) {
        sharedFiles.append(hex(rows.front().evidence.sha256));
    }
    QJsonArray strayFiles;
    for (const QByteArray &sha256 : *unreferenced) {
        strayFiles.append(hex(sha256));
    }
    if (call.json()) {
        call.print(QJsonObject{{u"files"_s, missing->files},
                               {u"missing"_s, missingFiles},
                               {u"damaged"_s, damaged},
                               {u"shared"_s, sharedFiles},
                               {u"unreferenced"_s, strayFiles}});
    } else {
        call.say(u"%1 of %2 missing."_s.arg(missingFiles.size()).arg(missing->files));
        const auto sayEach = [&call](const QString &what, const QJsonArray &hashes) {
            for (const QJsonValue &sha256 : hashes) {
                call.say(u"%1  %2"_s.arg(what, sha256.toString()));
            }
        };
        sayEach(u"missing"_s, missingFiles);
        sayEach(u"damaged"_s, damaged);
        sayEach(u"at several sites"_s, sharedFiles);
        sayEach(u"belongs to nothing"_s, strayFiles);
    }
    return damaged.isEmpty() ? Exit::Done : Exit::Refused;
}

} // namespace

std::vector<Command> evidenceCommands()
{
    return {{u"evidence add"_s,
             u"FILE"_s,
             u"attach a photo or PDF"_s,
             {dbOption,
              assessmentOption,
              {u"question"_s, u"NAME"_s, u"the question that it proves"_s},
              {u"finding"_s, u"CODE"_s, u"the finding that it proves: code, or the beginning of its id"_s},
              {u"caption"_s, u"TEXT"_s, u"what it shows"_s},
              jsonOption},
             add},
            {u"evidence list"_s, {}, u"what is attached"_s, {dbOption, assessmentOption, jsonOption}, list},
            {u"evidence export"_s,
             u"ID"_s,
             u"a copy without the photo's metadata"_s,
             {dbOption,
              assessmentOption,
              {u"out"_s, u"FILE"_s, u"where to"_s, true},
              {u"original"_s, {}, u"the exact original instead, with everything it tells"_s}},
             exportOne},
            {u"evidence check"_s,
             {},
             u"files that are missing, changed, at several sites, or belong to nothing"_s,
             {dbOption, jsonOption},
             check}};
}

} // namespace meyar::cli
