// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formanswers.h"
#include "app/cli/problemlist.h"
#include "core/form/instance/submissionfiles.h"
#include "core/wording/errortext.h"

#include <QFileInfo>

namespace meyar::cli {

using namespace Qt::StringLiterals;
using namespace form;

namespace {

/// Why the form cannot be sent as it is, a sentence for each question.
QStringList unfinished(const Session &session)
{
    QStringList sentences;
    for (const Fault &fault : session.validate()) {
        const Node &node = session.form().node(fault.place.node);
        const QString path = session.path(fault.place);
        if (fault.kind == Fault::Kind::Required) {
            sentences += u"%1: an answer is needed. %2"_s.arg(path, node.requiredMessage.in(Language::English)).trimmed();
        } else if (fault.kind == Fault::Kind::Constraint) {
            sentences += errorText(Translation(Language::English),
                                   {Error::Code::ConstraintBroken,
                                    {path, session.value(fault.place), node.constraintMessage.in(Language::English)}});
        }
    }
    return sentences;
}

Exit writeOne(Call &call)
{
    const ChosenClock clock(call);
    if (!clock.isValid()) {
        return Exit::WrongUse;
    }
    const OpenedForm opened = openTold(call, call.words().constFirst(), Translation(Language::English));
    if (!opened.form) {
        return Exit::Refused;
    }
    Exit refused = Exit::Done;
    const std::optional<Session> session = filledIn(call, opened.program, clock, refused);
    if (!session) {
        return refused;
    }
    if (const QStringList missing = unfinished(*session); !missing.isEmpty() && !call.has(u"unfinished"_s)) {
        call.complain(missing);
        call.complain(u"The form is not finished. Nothing was written; --unfinished writes it all the same."_s);
        return Exit::Refused;
    }
    const WrittenSubmission written = writeSubmission(
        *session, {.instanceId = {}, .deprecatedId = call.value(u"replaces"_s), .finished = clock.now()});
    const QString media = call.has(u"media"_s) ? call.value(u"media"_s)
                                               : QFileInfo(call.value(u"answers"_s)).absolutePath();
    const OutgoingSubmission outgoing{&written, filesIn(media)};
    const Result<QStringList> names = writeSubmissions(call.value(u"out"_s), {&outgoing, 1}, clock.now());
    if (!names) {
        return call.refuse(names.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"name"_s, names->constFirst()},
                               {u"instanceId"_s, written.submission.instanceId},
                               {u"instanceName"_s, written.submission.instanceName},
                               {u"media"_s, QJsonArray::fromStringList(written.submission.media)}});
    } else {
        call.say(u"%1 written: %2, %3."_s.arg(
            names->constFirst(), counted(static_cast<int>(written.submission.answers.size()), u"question"_s),
            counted(static_cast<int>(written.submission.media.size()), u"file"_s)));
    }
    return Exit::Done;
}

QJsonArray answersJson(const std::vector<Submission::Answer> &answers)
{
    QJsonArray json;
    for (const Submission::Answer &answer : answers) {
        json.append(QJsonObject{{u"path"_s, answer.path}, {u"value"_s, answer.value}});
    }
    return json;
}

QJsonObject fileJson(const SubmissionFile &file, const Translation &language)
{
    QJsonObject json{{u"place"_s, file.place},
                     {u"ok"_s, file.submission.has_value()},
                     {u"problems"_s, toJson(file.problems, language)}};
    if (file.submission) {
        const Submission &submission = *file.submission;
        json[u"instanceId"_s] = submission.instanceId;
        json[u"deprecatedId"_s] = submission.deprecatedId;
        json[u"instanceName"_s] = submission.instanceName;
        json[u"form"_s] = submission.formId;
        json[u"version"_s] = submission.version;
        json[u"answers"_s] = answersJson(submission.answers);
        json[u"unknown"_s] = answersJson(submission.unknown);
        json[u"media"_s] = QJsonArray::fromStringList(submission.media);
    }
    return json;
}

void say(const Call &call, const SubmissionFile &file)
{
    const Submission &submission = *file.submission;
    call.say(u"# %1  %2  %3"_s.arg(file.place, submission.instanceId, submission.instanceName).trimmed());
    for (const Submission::Answer &answer : submission.answers) {
        call.say(answer.path + u'\t' + answer.value);
    }
    for (const Submission::Answer &answer : submission.unknown) {
        call.say(u"unknown: "_s + answer.path + u'\t' + answer.value);
    }
}

Exit readAll(Call &call)
{
    const std::optional<Translation> language = chosenLanguage(call);
    if (!language) {
        return Exit::WrongUse;
    }
    const OpenedForm opened = openTold(call, call.words().at(0), *language);
    if (!opened.form) {
        return Exit::Refused;
    }
    SubmissionFiles read = readSubmissions(call.words().at(1), *opened.form);
    QJsonArray submissions;
    bool isWhole = !hasErrors(read.problems);
    complainOf(call, read.problems, *language);
    for (SubmissionFile &file : read.submissions) {
        if (file.submission) {
            Session session(opened.program, call.clock());
            const Problems misfits = loadSubmission(session, *file.submission, file.place);
            file.problems.insert(file.problems.end(), misfits.begin(), misfits.end());
        }
        isWhole = isWhole && file.submission.has_value();
        complainOf(call, file.problems, *language);
        submissions.append(fileJson(file, *language));
        if (!call.json() && file.submission) {
            say(call, file);
        }
    }
    if (call.json()) {
        call.print(QJsonObject{{u"ok"_s, isWhole},
                               {u"submissions"_s, submissions},
                               {u"problems"_s, toJson(read.problems, *language)}});
    }
    return isWhole ? Exit::Done : Exit::Refused;
}

} // namespace

std::vector<Command> submissionCommands()
{
    std::vector<Option> writing = fillingOptions();
    writing.push_back({u"out"_s, u"PATH"_s, u"a folder, or a new .zip"_s, true});
    writing.push_back({u"media"_s, u"FOLDER"_s, u"where the files are that answers name; else beside the answers"_s});
    writing.push_back({u"replaces"_s, u"ID"_s, u"the instanceID of the submission that this one corrects"_s});
    writing.push_back({u"unfinished"_s, {}, u"also if an answer is missing or against a constraint"_s});
    writing.push_back(jsonOption);
    return {{u"form submission"_s, u"FORM"_s, u"fills in a form and writes it as an ODK submission"_s, writing, writeOne},
            {u"form read-submission"_s,
             u"FORM PATH"_s,
             u"reads ODK submissions: an XML file, a folder or a ZIP of folders"_s,
             {languageOption, jsonOption},
             readAll}};
}

} // namespace meyar::cli
