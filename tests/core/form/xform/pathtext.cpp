// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/pathtext.h"
#include "tests/support/qtcatch.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;

namespace {

/// Every path in angle brackets, with marks for where it stands; ${names} as #name#.
QString marked(const QString &expression)
{
    ExpressionRewriter rewriter;
    rewriter.path = [](const PathText &path, const PathPlace &place) -> std::optional<QString> {
        if (!path.isPlain() || path.start == PathText::Start::Instance) {
            return std::nullopt;
        }
        QStringList steps;
        for (const PathText::Step &step : path.steps) {
            steps.append(step.name);
        }
        static const QStringList starts = {u"/"_s, u""_s, u"current:"_s, u""_s};
        return u'<' + starts[static_cast<int>(path.start)] + steps.join(u'/')
            + (place.inInstancePredicate ? u"!"_s : QString())
            + (place.inPathPredicate ? u"?"_s : QString()) + u'>';
    };
    rewriter.reference = [](const QString &name, const PathPlace &place) {
        return std::optional<QString>(
            u'#' + name
            + (place.function.isEmpty()
                   ? QString()
                   : QString(u'@' + place.function + QString::number(place.argument)))
            + u'#');
    };
    return rewritten(expression, rewriter);
}

struct Row
{
    const char *expression;
    const char *expected;
};

} // namespace

TEST_CASE("paths are found in expressions", "[xform][path]")
{
    const Row row = GENERATE(values<Row>({
        {"/data/a + 1", "</data/a> + 1"},
        {"../a-b", "<../a-b>"},
        {"../a - b", "<../a> - <b>"},
        {". >= 5 and . <= 10", "<.> >= 5 and <.> <= 10"},
        {"selected(/data/q, 'x/y')", "selected(</data/q>, 'x/y')"},
        {"and and or", "<and> and <or>"},
        {"div div mod", "<div> div <mod>"},
        {"/data/a div 2 mod /data/b", "</data/a> div 2 mod </data/b>"},
        {"2 * /data/a * 3", "2 * </data/a> * 3"},
        {"current()/../a", "<current:../a>"},
        {"current() / .. / a", "<current:../a>"},
        {"instance('l')/root/item[name = /data/q and x=current()/../y]/label",
         "instance('l')/root/item[<name!> = </data/q!> and <x!>=<current:../y!>]/label"},
        {"/data/r[position() = /data/n]/x", "/data/r[position() = </data/n?>]/x"},
        {"count(/data/r[a[b]])", "count(/data/r[a[<b?>]])"},
        {"if(/data/a = '', 0, /data/a)", "if(</data/a> = '', 0, </data/a>)"},
        {"\"it's /data/a\"", "\"it's /data/a\""},
        {"position(..)", "position(<..>)"},
        {".5 + 1.5", ".5 + 1.5"},
        {"1 - /data/a", "1 - </data/a>"},
        {"-/data/a", "-</data/a>"},
        {"'open /data/a", "'open /data/a"},
        {"/data/a[", "</data/a>["},
        {"randomize(/data/r)/x", "randomize(</data/r>)/x"},
        {"//a", "//a"},
        {"/data/*", "/data/*"},
        {"/data/a/@id", "/data/a/@id"},
        {"", ""},
    }));
    INFO(row.expression);
    CHECK(marked(QString::fromUtf8(row.expression)) == QString::fromUtf8(row.expected));
}

TEST_CASE("references are found with the call around them", "[xform][path]")
{
    CHECK(marked(u"${a}+1"_s) == u" #a# +1"_s);
    CHECK(marked(u"x +${a}+ y"_s) == u"<x> +#a#+ <y>"_s);
    CHECK(marked(u"indexed-repeat(${a}, ${r}, position(..))"_s)
          == u"indexed-repeat( #a@indexed-repeat0# ,  #r@indexed-repeat1# , position(<..>))"_s);
    CHECK(marked(u"'${a}'"_s) == u"'${a}'"_s);
    CHECK(marked(u"${a"_s) == u"${a"_s);
}

TEST_CASE("spaces that came with a path go with it", "[xform][path]")
{
    ExpressionRewriter rewriter;
    rewriter.takesSpaces = true;
    rewriter.path = [](const PathText &, const PathPlace &) { return u"P"_s; };
    const std::pair<const char *, const char *> row
        = GENERATE(values<std::pair<const char *, const char *>>({
            {" /a/b  = 1", "P = 1"},
            {"x= /a/b ", "P=P"},
            {"f( /a ,  /b )", "f(P, P)"},
            {"1 + /a + 2", "1 + P + 2"},
            {"1 +  /a  + 2", "1 + P + 2"},
            {"f(/a, /b)", "f(P, P)"},
        }));
    CHECK(rewritten(QString::fromUtf8(row.first), rewriter) == QString::fromUtf8(row.second));
}

TEST_CASE("text is quoted whatever quotes it has", "[xform][path]")
{
    CHECK(quotedForXPath(u"a"_s) == u"'a'"_s);
    CHECK(quotedForXPath(u"it's"_s) == u"\"it's\""_s);
    CHECK(quotedForXPath(u"it's \"x\""_s) == u"concat('it', \"'\", 's \"x\"')"_s);
    CHECK(splitArguments(u"a, f(b, c), 'd, e', x[1, 2]"_s)
          == QStringList{u"a"_s, u"f(b, c)"_s, u"'d, e'"_s, u"x[1, 2]"_s});
}
