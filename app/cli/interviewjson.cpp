// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interviewjson.h"

#include <QJsonDocument>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

struct Refusal
{
    Error error;
};

/// The value never stands in an error: it is testimony.
QString coded(const QJsonObject &object, const QString &key, const QStringList &codes)
{
    const QString code = object[key].toString();
    if (!code.isEmpty() && !codes.contains(code)) {
        throw Refusal{{Error::Code::BadArgument, {key, u"that"_s, codes.join(u", "_s)}}};
    }
    return code;
}

Interview read(const QJsonObject &object)
{
    const QStringList known{u"date"_s,       u"kind"_s, u"people"_s, u"sex"_s,    u"shift"_s,
                            u"department"_s, u"name"_s, u"notes"_s,  u"quotes"_s, u"answers"_s};
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            throw Refusal{{Error::Code::BadArgument, {u"entry"_s, key, known.join(u", "_s)}}};
        }
    }
    Interview interview;
    interview.heldOn = QDate::fromString(object[u"date"_s].toString(), Qt::ISODate);
    const QString kind = object[u"kind"_s].toString(u"individual"_s);
    const auto kindCode = interviewKindFrom(kind);
    if (!kindCode) {
        throw Refusal{{Error::Code::BadArgument, {u"kind"_s, kind, u"individual, group"_s}}};
    }
    interview.kind = *kindCode;
    interview.people = object[u"people"_s].toInt(1);
    if (interview.people < 1 || interview.people > 500) {
        throw Refusal{{Error::Code::BadArgument, {u"people"_s, QString::number(interview.people), u"1 to 500"_s}}};
    }
    interview.sex = coded(object, u"sex"_s, interviewSexes());
    interview.shift = coded(object, u"shift"_s, interviewShifts());
    interview.department = coded(object, u"department"_s, interviewDepartments());
    interview.name = object[u"name"_s].toString();
    interview.notes = object[u"notes"_s].toString();
    interview.quotes = object[u"quotes"_s].toString();
    const QJsonObject answers = object[u"answers"_s].toObject();
    for (const QString &topic : answers.keys()) {
        if (!interviewTopics().contains(topic)) {
            throw Refusal{{Error::Code::BadArgument, {u"answers"_s, u"that"_s, interviewTopics().join(u", "_s)}}};
        }
        interview.answers[topic] = coded(answers, topic, interviewAnswers());
    }
    return interview;
}

} // namespace

Result<Interview> interviewFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return fail(Error::Code::BadArgument, {u"interview"_s, u"that"_s, u"a JSON object"_s});
    }
    try {
        return read(document.object());
    } catch (const Refusal &refusal) {
        return tl::unexpected(refusal.error);
    }
}

QJsonObject toJson(const Interview &interview)
{
    QJsonObject answers;
    for (const auto &[topic, answer] : interview.answers) {
        answers.insert(topic, answer);
    }
    return {{u"sex"_s, interview.sex},     {u"shift"_s, interview.shift}, {u"department"_s, interview.department},
            {u"name"_s, interview.name},   {u"notes"_s, interview.notes}, {u"quotes"_s, interview.quotes},
            {u"answers"_s, answers}};
}

QJsonObject toJson(const InterviewStatistics &statistics)
{
    return QJsonDocument::fromJson(toText(statistics).toUtf8()).object();
}

} // namespace meyar::cli
