// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/problemtext.h"
#include "tests/support/qtcatch.h"

#include <QRegularExpression>

using namespace meyar;
using namespace Qt::StringLiterals;
using form::Problem;
using Kind = Problem::Kind;

namespace {

const Translation &english()
{
    static const Translation translation(Language::English);
    return translation;
}

Problem aProblem(Kind kind, QStringList args)
{
    return {.kind = kind,
            .level = Problem::Level::Error,
            .sheet = u"survey"_s,
            .row = 12,
            .column = u"severity"_s,
            .args = std::move(args)};
}

constexpr int kindCount = static_cast<int>(Kind::AnswerMisfit) + 1;

} // namespace

TEST_CASE("Every problem has a sentence, with and without its arguments", "[wording]")
{
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    for (int i = 0; i < kindCount; ++i) {
        for (const QStringList &args :
             {QStringList(), QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}}) {
            const QString text = problemText(english(), aProblem(static_cast<Kind>(i), args));
            CAPTURE(text);
            CHECK(text.startsWith(u"sheet survey, row 12, column severity: "));
            CHECK((text.endsWith(u'.') || text.endsWith(u'?')));
            CHECK(problemSentence(english(), aProblem(static_cast<Kind>(i), args)).size() > 12);
            CHECK_FALSE(text.contains(placeholder));
            CHECK_FALSE(text.contains(u"“”"));
            CHECK_FALSE(text.contains(u" ()"));
        }
    }
}

TEST_CASE("A problem says where it is, what is wrong and what is possible", "[wording]")
{
    CHECK(problemText(
              english(),
              aProblem(Kind::BadValue, {u"grave"_s, u"critical, major, minor, observation"_s}))
          == u"sheet survey, row 12, column severity: “grave” is not possible here. Possible: "
             u"critical, major, "
             "minor, observation.");
    CHECK(problemSentence(english(), aProblem(Kind::BadValue, {u""_s, u"0, 1"_s}))
          == u"This cell is empty. Possible: 0, 1.");
    CHECK(problemSentence(english(), aProblem(Kind::NameDuplicate, {u"fx_01"_s, u"7"_s}))
          == u"The name “fx_01” is already used in row 7. Give one of them another name.");
    CHECK(problemSentence(english(), aProblem(Kind::TranslationMissing, {u"fx_01"_s, u"ur"_s}))
          == u"“fx_01” has no text in Urdu. The other language is shown there.");
}

TEST_CASE("What was probably meant is asked", "[wording]")
{
    CHECK(problemSentence(english(),
                          aProblem(Kind::UnknownType, {u"selct_one yn"_s, u"select_one"_s}))
          == u"“selct_one yn” is not a type of question. Did you mean “select_one”?");
    CHECK(problemSentence(english(), aProblem(Kind::UnknownType, {u"blob"_s}))
          == u"“blob” is not a type of question.");
}

TEST_CASE("The place leaves out what is not known", "[wording]")
{
    Problem problem = aProblem(Kind::ColumnMissing, {u"form_id"_s});
    problem.column.clear();
    CHECK(problemPlace(english(), problem) == u"sheet survey, row 12");
    problem.row = 0;
    CHECK(problemPlace(english(), problem) == u"sheet survey");
    problem.sheet.clear();
    CHECK(problemText(english(), problem)
          == u"The column “form_id” is missing or empty. Fill it in.");
}

TEST_CASE("In Urdu file, row and column keep their own direction", "[wording]")
{
    const QString place
        = problemPlace(Translation(Language::Urdu), aProblem(Kind::NameMissing, {}));
    CHECK(place.contains(isolated(u"survey"_s) + u"، "_s));
    CHECK(place.contains(isolated(u"12"_s)));
    CHECK(place.contains(isolated(u"severity"_s)));
}

TEST_CASE("What is wrong with a workbook calls for other advice than with CSV", "[wording]")
{
    CHECK(problemSentence(english(), aProblem(Kind::SheetUnreadable, {u"not UTF-8"_s}))
              .contains(u"CSV"));
    CHECK(problemSentence(english(), aProblem(Kind::SheetUnreadable, {u"its XML is damaged"_s}))
              .contains(u"LibreOffice"));
    CHECK(problemSentence(english(), aProblem(Kind::CellError, {QString()}))
              .contains(u"formula whose value was not saved"));
    CHECK(problemSentence(english(), aProblem(Kind::CellError, {u"#REF!"_s})).contains(u"#REF!"));
}

TEST_CASE("What is wrong with a submission is told by its file and in words", "[wording]")
{
    Problem problem = aProblem(Kind::AnswerMisfit, {u"/data/hours"_s, u"many"_s, u"integer"_s});
    problem.sheet = u"visit/visit.xml"_s;
    problem.row = 0;
    problem.column.clear();
    CHECK(problemText(english(), problem)
          == u"visit/visit.xml: “many” is no answer to “/data/hours” (expected: a whole number). "
             "It is kept; correct it."_s);
    problem = aProblem(Kind::SubmissionEncrypted, {});
    CHECK(problemSentence(english(), problem).contains(u"private key"_s));
}
