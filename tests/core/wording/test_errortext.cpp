// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errortext.h"
#include "tests/support/qtcatch.h"

#include <QRegularExpression>

using namespace meyar;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const Translation &english()
{
    static const Translation translation(Language::English);
    return translation;
}

constexpr int codeCount = static_cast<int>(Code::NotOurWorkbook) + 1;

} // namespace

TEST_CASE("Every error has whole sentences, with and without its arguments", "[wording]")
{
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    for (int i = 0; i < codeCount; ++i) {
        for (const QStringList &args :
             {QStringList(), QStringList{u"one"_s, u"two"_s, u"three"_s}}) {
            const QString text = errorText(english(), {static_cast<Code>(i), args});
            CAPTURE(text);
            CHECK(text.size() > 12);
            CHECK(text.front().isUpper() != text.startsWith(u'“'));
            CHECK((text.endsWith(u'.') || text.endsWith(u"three")));
            CHECK_FALSE(text.contains(placeholder));
            CHECK_FALSE(text.contains(u"()"));
            CHECK_FALSE(text.contains(u"“”"));
            CHECK_FALSE(text.contains(u"  "));
            CHECK_FALSE(text.contains(u"error", Qt::CaseInsensitive));
            CHECK_FALSE(text.contains(u"invalid", Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("An error says what, where, what is safe and what to do", "[wording]")
{
    const auto [error, text] = GENERATE(table<Error, QString>({
        {{Code::NotFound, {u"assessment"_s, u"Al-Noor"_s}},
         u"Meyar cannot find the assessment “Al-Noor”. It may have been moved, renamed or deleted. "
         u"Check "
         "the name and try again."_s},
        {{Code::CannotRead, {u"/x/y.csv"_s, u"Permission denied"_s}},
         u"“/x/y.csv” cannot be read (Permission denied). Nothing was changed. Check that the file "
         u"is "
         "still there and that you may open it, then try again."_s},
        {{Code::BadArgument, {u"city"_s, u" "_s, u""_s}}, u"Please fill in: city."_s},
        {{Code::BadArgument, {u"verifier"_s, u"Bilal"_s, u"not-owner"_s}},
         u"The person who verifies cannot be “Bilal”. Nothing was changed. Possible: somebody "
         u"other than the "
         "person who did it."_s},
        {{Code::BadAnswer, {u"workers"_s, u"many"_s, u"integer"_s}},
         u"The answer “many” does not fit the question “workers”. The answer before it was kept. "
         u"Possible: a whole "
         "number."_s},
        {{Code::BadAnswer, {u"fx"_s, u"x"_s, u"one of: yes, no"_s}},
         u"The answer “x” does not fit the question “fx”. The answer before it was kept. Possible: yes, no."_s},
        {{Code::ConstraintBroken, {u"workers"_s, u"0"_s, u"Enter at least 1."_s}},
         u"The answer “0” does not fit the question “workers”. Enter at least 1."_s},
        {{Code::LifecycleForbids, {u"closed"_s, u"open"_s}},
         u"The step from “Closed” to “Open” is not possible. Nothing was changed. Take the steps "
         u"in "
         "between first, or begin a new one if this one has ended."_s},
        {{Code::Damaged, {u"pack"_s, u"content"_s}},
         u"A checklist in this file is damaged. Nothing was taken from it. Ask for a new copy, or "
         u"use a "
         "backup."_s},
        {{Code::TooLarge, {u"a.csv"_s, u"314572800"_s, u"268435456"_s}},
         u"“a.csv” is too large: it has 300\u00A0MB, and Meyar takes at most 256\u00A0MB. Nothing "
         u"was "
         "changed."_s},
        {{Code::InUse, {u"a.meyardb"_s, u"4711"_s, u"office-pc"_s}},
         u"“a.meyardb” is open in another Meyar (office-pc). Everything in it is safe. Use that "
         u"one, or "
         "close it and try again."_s},
        {{Code::StoreBroken, {}},
         u"This file could not be used as it should. What was saved before is safe. Close Meyar "
         u"and open "
         "it again; if this comes back, use a backup."_s},
    }));
    CHECK(errorText(english(), error) == text);
}

TEST_CASE("What people typed is never taken for a placeholder", "[wording]")
{
    const QString text = errorText(english(), {Code::BadAnswer, {u"%2"_s, u"%3 %1"_s, u"date"_s}});
    CHECK(text.startsWith(u"The answer “%3 %1” does not fit the question “%2”."));
}

TEST_CASE("In Urdu every argument is isolated", "[wording]")
{
    const Translation urdu(Language::Urdu);
    const QString text = errorText(urdu, {Code::CannotRead, {u"C:/x.csv"_s, u"Access denied"_s}});
    CHECK(text.contains(isolated(u"“C:/x.csv”"_s)));
    CHECK(text.contains(isolated(u"Access denied"_s)));
}
