// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerrows.h"

#include "core/form/csvsheets.h"
#include "core/wording/problemtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString textFrom(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

AnswerFile parseJsonLines(const QByteArray &bytes, const QString &questionKey)
{
    AnswerFile file;
    int line = 0;
    for (const QByteArray &text : bytes.split('\n')) {
        ++line;
        if (text.trimmed().isEmpty()) {
            continue;
        }
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
        if (error.error != QJsonParseError::NoError || !object.contains(questionKey)
            || !object.contains(u"value"_s)) {
            file.problems += u"line %1: it is not {\"%2\": …, \"value\": …}"_s.arg(line).arg(questionKey);
            continue;
        }
        AnswerRow row{line, object[questionKey].toString(), textFrom(object[u"value"_s]), std::nullopt};
        if (object.contains(u"note"_s)) {
            row.note = object[u"note"_s].toString();
        }
        file.rows.push_back(std::move(row));
    }
    return file;
}

AnswerFile parseCsvRows(const QByteArray &bytes, const QString &questionKey)
{
    AnswerFile file;
    form::Problems problems;
    const form::Sheet sheet = form::parseCsv(u"answers"_s, bytes, problems);
    const Translation english(Language::English);
    for (const form::Problem &problem : problems) {
        file.problems += problemText(english, problem);
    }
    QStringList header;
    for (const QString &cell : sheet.header) {
        header += cell.trimmed().toLower();
    }
    const qsizetype question = header.indexOf(questionKey);
    const qsizetype value = header.indexOf(u"value"_s);
    const qsizetype note = header.indexOf(u"note"_s);
    if (question < 0 || value < 0) {
        file.problems += u"line 1: the header must name the columns %1 and value (and may name note)"_s.arg(questionKey);
        return file;
    }
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        const QStringList &cells = sheet.rows[i];
        AnswerRow row{sheet.rowNumbers[i], cells.value(question).trimmed(), cells.value(value).trimmed(), std::nullopt};
        if (note >= 0 && !cells.value(note).trimmed().isEmpty()) { // an empty cell leaves the note that is there
            row.note = cells.value(note);
        }
        file.rows.push_back(std::move(row));
    }
    return file;
}

} // namespace

AnswerFile parseAnswers(const QByteArray &bytes, const QString &questionKey)
{
    return bytes.trimmed().startsWith('{') ? parseJsonLines(bytes, questionKey)
                                           : parseCsvRows(bytes, questionKey);
}

} // namespace meyar::cli
