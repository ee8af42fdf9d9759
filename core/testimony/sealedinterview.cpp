// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/testimony/sealedinterview.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

vault::FieldPlace placeOf(InterviewId interview, const QString &field)
{
    return {u"interview"_s, interview.uuid(), field};
}

/// An answer has no id of its own: it stands in its assessment under the question's name.
vault::FieldPlace placeOf(AssessmentId assessment, const QString &question, const QString &field)
{
    return {u"answer"_s, assessment.uuid(), question + u'/' + field};
}

QString answersText(const std::map<QString, QString> &answers)
{
    QJsonObject object;
    for (const auto &[topic, answer] : answers) {
        object.insert(topic, answer);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::map<QString, QString> answersFrom(const QString &text)
{
    std::map<QString, QString> answers;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto answer = object.begin(); answer != object.end(); ++answer) {
        answers[answer.key()] = answer.value().toString();
    }
    return answers;
}

std::map<QString, QString> textsOf(const Interview &interview)
{
    return {{u"sex"_s, interview.sex},     {u"shift"_s, interview.shift}, {u"department"_s, interview.department},
            {u"name"_s, interview.name},   {u"notes"_s, interview.notes}, {u"quotes"_s, interview.quotes},
            {u"answers"_s, answersText(interview.answers)}};
}

} // namespace

const QStringList &sealedInterviewFields()
{
    static const QStringList fields{u"sex"_s,   u"shift"_s,  u"department"_s, u"name"_s,
                                    u"notes"_s, u"quotes"_s, u"answers"_s};
    return fields;
}

Result<SealedInterview> sealedInterview(Testimony &testimony, const Interview &interview,
                                        const std::optional<Interview> &saved)
{
    const Result<QByteArray> key = testimony.keyId(interview.assessment);
    if (!key) {
        return failAs(key);
    }
    SealedInterview sealed{interview.id,   interview.assessment, interview.number, interview.heldOn,
                           interview.kind, interview.people,     *key,             {}};
    const std::map<QString, QString> before = saved ? textsOf(*saved) : std::map<QString, QString>();
    for (const auto &[field, text] : textsOf(interview)) {
        const auto known = before.find(field);
        if (known != before.end() && known->second == text) {
            continue;
        }
        const Result<QByteArray> box = testimony.seal(interview.assessment, placeOf(interview.id, field), text.toUtf8());
        if (!box) {
            return failAs(box);
        }
        sealed.sealed[field] = *box;
    }
    return sealed;
}

Result<Interview> openedInterview(const Testimony &testimony, const SealedInterview &sealed)
{
    Interview interview;
    interview.id = sealed.id;
    interview.assessment = sealed.assessment;
    interview.number = sealed.number;
    interview.heldOn = sealed.heldOn;
    interview.kind = sealed.kind;
    interview.people = sealed.people;
    std::map<QString, QString> texts;
    for (const auto &[field, box] : sealed.sealed) {
        const Result<QByteArray> plain = testimony.open(sealed.assessment, placeOf(sealed.id, field), box);
        if (!plain) {
            return failAs(plain);
        }
        texts[field] = QString::fromUtf8(*plain);
    }
    interview.sex = texts[u"sex"_s];
    interview.shift = texts[u"shift"_s];
    interview.department = texts[u"department"_s];
    interview.name = texts[u"name"_s];
    interview.notes = texts[u"notes"_s];
    interview.quotes = texts[u"quotes"_s];
    interview.answers = answersFrom(texts[u"answers"_s]);
    return interview;
}

Result<QByteArray> sealedAnswerText(Testimony &testimony, AssessmentId assessment, const QString &question,
                                    const QString &field, const QString &text)
{
    return testimony.seal(assessment, placeOf(assessment, question, field), text.toUtf8());
}

Result<QString> openedAnswerText(const Testimony &testimony, AssessmentId assessment, const QString &question,
                                 const QString &field, const QByteArray &sealed)
{
    const Result<QByteArray> plain = testimony.open(assessment, placeOf(assessment, question, field), sealed);
    return plain ? Result<QString>(QString::fromUtf8(*plain)) : failAs(plain);
}

} // namespace meyar
