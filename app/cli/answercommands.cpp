// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerplace.h"
#include "app/cli/answerrows.h"
#include "app/cli/command.h"
#include "app/cli/passphrasefile.h"

#include "core/base/savefile.h"
#include "core/library/confidential.h"
#include "core/store/rowedits.h"
#include "core/testimony/sealedinterview.h"
#include "core/wording/errortext.h"

#include <QFile>

#include <cstdio>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 32LL * 1024 * 1024;

/// What is wrong with one row, by the form; empty if nothing is.
QString trouble(form::Session &session, const AnswerRow &row)
{
    const Translation english(Language::English);
    const std::optional<form::Place> place = placeNamed(session, row.question);
    if (!place) {
        return errorText(english, {Error::Code::NotFound, {u"question"_s, row.question}});
    }
    if (const Result<> fits = session.fits(*place, row.value); !fits) {
        return errorText(english, fits.error());
    }
    return {};
}

/// The form's constraint with this answer in place; the pack's own sentence if it does not hold.
QString brokenConstraint(const form::Session &session, form::Place place)
{
    if (session.constraintHolds(place)) {
        return {};
    }
    const form::Node &question = session.form().node(place.node);
    return errorText(Translation(Language::English),
                     {Error::Code::ConstraintBroken,
                      {question.name, session.answer(place), question.constraintMessage.in(Language::English)}});
}

struct Target
{
    std::unique_ptr<Store> store;
    AssessmentId assessment;
    std::shared_ptr<const Pack> pack;
    const Clock &clock;
    RowBook book; ///< which row of the session is which that is kept
    std::unique_ptr<Testimony> testimony; ///< seals the answers to confidential questions
};

/// Judges every row against the form as it will be when all are in; nothing is written when one is wrong.
QStringList judged(const AnswerFile &file, form::Session &session)
{
    QStringList problems = file.problems;
    std::vector<const AnswerRow *> sound;
    QHash<QString, int> seen;
    for (const AnswerRow &row : file.rows) {
        if (const int before = seen.value(row.question); before != 0) {
            problems += u"line %1: “%2” is answered in line %3 already. Keep one of them."_s.arg(row.line)
                            .arg(row.question)
                            .arg(before);
            continue;
        }
        seen.insert(row.question, row.line);
        const QString wrong = trouble(session, row);
        if (!wrong.isEmpty()) {
            problems += u"line %1: "_s.arg(row.line) + wrong;
            continue;
        }
        session.setAnswer(*placeNamed(session, row.question), row.value);
        sound.push_back(&row);
    }
    for (const AnswerRow *row : sound) {
        const QString broken = brokenConstraint(session, *placeNamed(session, row->question));
        if (!broken.isEmpty()) {
            problems += u"line %1: "_s.arg(row->line) + broken;
        }
    }
    return problems;
}

/// Adds the answer to the edits, sealed; `key` names it.
Result<> seal(const Target &target, const AnswerRow &row, const QString &key, RowEdits &edits)
{
    if (const auto begun = target.store->beginInterviews(target.assessment, *target.testimony); !begun) {
        return failAs(begun);
    }
    const auto sealed = [&](const QString &field, const QString &text) {
        return sealedAnswerText(*target.testimony, target.assessment, key, field, text);
    };
    const Result<QByteArray> value = sealed(u"value"_s, row.value);
    const Result<QByteArray> note = sealed(u"note"_s, row.note.value_or(QString()));
    if (!value || !note) {
        return failAs(!value ? value : note);
    }
    edits.sealed.push_back({key, {*value, row.note ? std::optional<QByteArray>(*note) : std::nullopt}});
    return {};
}

/// The answer to a question by its name alone stays under its name, as long as the first row is not kept by an id.
Result<> write(Target &target, const AnswerRow &row, form::Session &session)
{
    const form::Place place = *placeNamed(session, row.question);
    RowEdits edits;
    if (row.question.contains(u'[')) {
        edits.put = keptRows(session, target.book, place, target.clock);
    }
    const QString key = target.book.keyOf(session, place).value_or(session.form().node(place.node).name);
    if (target.testimony->isUnlocked() && isConfidential(*target.pack, place.node)) {
        if (const Result<> sealed = seal(target, row, key, edits); !sealed) {
            return sealed;
        }
    } else {
        edits.answers.push_back({key, row.value, target.pack->checkpoint(place.node).fact, row.note});
    }
    const Result<Changes> done = target.store->editRows(target.assessment, edits);
    return done ? Result<>() : failAs(done);
}

/// The row as the form wants it: the code that people see for the question's name (MG-01), Western digits in numbers
/// and dates, a choice by its name in capitals or by its word in either language.
AnswerRow normalised(const Pack &pack, AnswerRow row)
{
    if (pack.form->find(row.question.section(u'/', -1)) == form::noNode) {
        row.question = row.question.toLower().replace(u'-', u'_');
    }
    const form::NodeIndex node = pack.form->find(row.question.section(u'/', -1));
    if (node == form::noNode) {
        return row;
    }
    if (const form::ChoiceList *list = pack.form->listOf(node)) {
        for (const form::Choice &choice : list->choices) {
            const bool meant = row.value.compare(choice.name, Qt::CaseInsensitive) == 0
                || row.value.compare(choice.label.in(Language::English), Qt::CaseInsensitive) == 0
                || row.value == choice.label.in(Language::Urdu);
            if (meant) {
                row.value = choice.name;
                break;
            }
        }
    } else if (pack.form->node(node).type != form::NodeType::Text) {
        row.value = withWesternDigits(row.value);
    }
    return row;
}

/// Names of the answered questions that are not asked at this site, as things stand.
QStringList notAsked(const AnswerFile &file, form::Session &session)
{
    QStringList names;
    for (const AnswerRow &row : file.rows) {
        if (!session.isRelevant(*placeNamed(session, row.question))) {
            names += row.question;
        }
    }
    return names;
}

/// Rows from standard input, one by one, each saved before the next is read: "saved QUESTION" says that it is on
/// the disk.
Exit stream(Call &call, Target &target, form::Session &session)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return call.refuse({Error::Code::CannotRead, {u"standard input"_s, in.errorString()}});
    }
    QByteArray header;
    Exit exit = Exit::Done;
    for (int line = 1;; ++line) {
        const QByteArray text = in.readLine();
        if (text.isEmpty()) {
            return exit;
        }
        const bool json = text.trimmed().startsWith('{');
        if (!json && header.isEmpty()) {
            header = text;
            continue;
        }
        AnswerFile file = parseAnswers(json ? text : header + text);
        QStringList problems = file.problems;
        for (AnswerRow &row : file.rows) {
            row = normalised(*target.pack, row);
            row.line = line;
            problems += judged({{row}, {}}, session);
        }
        if (!problems.isEmpty()) {
            call.complain(problems);
            exit = Exit::Refused;
            continue;
        }
        for (const AnswerRow &row : file.rows) {
            if (const Result<> done = write(target, row, session); !done) {
                return call.refuse(done.error());
            }
            call.say(u"saved "_s + row.question);
        }
    }
}

Exit answer(Call &call)
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
    if (!pack || !answers) {
        return call.refuse(!pack ? pack.error() : answers.error());
    }
    RowBook book;
    form::Session session = sessionWithRows(**pack, *answers, call.clock(), book);
    Result<std::unique_ptr<Testimony>> testimony = testimonyOf(call, (*store)->profile());
    if (!testimony) {
        return call.refuse(testimony.error());
    }
    Target target{std::move(*store), row->assessment.id, *pack, call.clock(), std::move(book), std::move(*testimony)};
    if (call.value(u"from"_s) == u"-"_s) {
        return stream(call, target, session);
    }
    const Result<QByteArray> bytes = readFile(call.value(u"from"_s), largestFile);
    if (!bytes) {
        return call.refuse(bytes.error());
    }
    AnswerFile file = parseAnswers(*bytes);
    for (AnswerRow &one : file.rows) {
        one = normalised(*target.pack, one);
    }
    const QStringList problems = judged(file, session);
    if (!problems.isEmpty()) {
        call.complain(problems);
        call.complain(u"%1 in %2. Nothing was written."_s.arg(counted(static_cast<int>(problems.size()), u"mistake"_s),
                                                           call.value(u"from"_s)));
        return Exit::Refused;
    }
    for (const AnswerRow &one : file.rows) {
        if (const Result<> done = write(target, one, session); !done) {
            return call.refuse(done.error());
        }
    }
    call.say(counted(static_cast<int>(file.rows.size()), u"answer"_s) + u" saved."_s);
    if (const QStringList names = notAsked(file, session); !names.isEmpty()) {
        call.say(u"Not asked at this site, so kept aside and not scored: %1."_s.arg(names.join(u", "_s)));
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> answerCommands()
{
    return {{u"answer"_s,
             {},
             u"answers questions from a file (CSV or JSON lines: question, value, note; in a row of a repeat chem[2]/ch_name; an empty cell of notes leaves the note, \"note\": \"\" in JSON clears it)"_s,
             {dbOption, assessmentOption, {u"from"_s, u"FILE"_s, u"the file, or - for standard input, row by row"_s, true},
              passphraseOption},
             answer}};
}

} // namespace meyar::cli
