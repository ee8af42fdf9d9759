// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/pathtext.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Step = PathText::Step;

namespace {

constexpr int deepest = 60; ///< [ ] in [ ]; what is deeper is left as it is

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Scanner
{
public:
    Scanner(QStringView text, const ExpressionRewriter &rewriter, int depth)
        : m_text(text)
        , m_rewriter(rewriter)
        , m_depth(depth)
    {
    }

    /// The whole text.
    QString all(const PathPlace &place)
    {
        m_place = place;
        while (m_at < m_text.size()) {
            token();
        }
        return m_out;
    }

    /// A path at the beginning; none if there is none.
    std::optional<PathText> pathOnly()
    {
        PathText path;
        QString written;
        m_at = skipped(0);
        if (!beginsPath() || !readPath(path, written) || skipped(m_at) < m_text.size()) {
            return std::nullopt;
        }
        return path;
    }

    /// The length of a path at the beginning.
    qsizetype pathAhead()
    {
        PathText path;
        QString written;
        return beginsPath() && readPath(path, written) ? m_at : 0;
    }

private:
    [[nodiscard]] QChar at(qsizetype index) const
    {
        return index < m_text.size() ? m_text[index] : QChar();
    }
    [[nodiscard]] qsizetype skipped(qsizetype index) const
    {
        while (index < m_text.size() && m_text[index].isSpace()) {
            ++index;
        }
        return index;
    }
    [[nodiscard]] qsizetype nameEnd(qsizetype index) const
    {
        const auto part = [this](qsizetype from) {
            while (from < m_text.size() && continuesName(m_text[from])) {
                ++from;
            }
            return from;
        };
        qsizetype end = part(index);
        if (at(end) == u':' && startsName(at(end + 1))) {
            end = part(end + 1);
        }
        return end;
    }
    /// The index after the quote that ends what begins at `index`.
    [[nodiscard]] qsizetype quoteEnd(qsizetype index) const
    {
        const qsizetype end = m_text.indexOf(m_text[index], index + 1);
        return end < 0 ? m_text.size() : end + 1;
    }

    void copyTo(qsizetype end)
    {
        m_out += m_text.mid(m_at, end - m_at);
        m_at = end;
    }

    void token()
    {
        const QChar c = at(m_at);
        if (c.isSpace()) {
            copyTo(m_at + 1);
        } else if (c == u'\'' || c == u'"') {
            copyTo(quoteEnd(m_at));
            m_afterOperand = true;
        } else if (c == u'$' && at(m_at + 1) == u'{') {
            reference();
        } else if (isDigit(c) || (c == u'.' && isDigit(at(m_at + 1)))) {
            number();
        } else if (isOperatorName()) {
            copyTo(nameEnd(m_at));
            m_afterOperand = false;
        } else if (beginsPath()) {
            path();
        } else if (startsName(c)) {
            call();
        } else {
            symbol(c);
        }
    }

    void number()
    {
        qsizetype end = m_at;
        while (isDigit(at(end)) || at(end) == u'.') {
            ++end;
        }
        copyTo(end);
        m_afterOperand = true;
    }

    [[nodiscard]] bool isOperatorName() const
    {
        if (!m_afterOperand || !startsName(at(m_at))) {
            return false;
        }
        const QStringView name = m_text.mid(m_at, nameEnd(m_at) - m_at);
        return name == u"and" || name == u"or" || name == u"div" || name == u"mod";
    }

    /// The end of "current()" or "instance('id')" if a path goes on there; -1 for none.
    [[nodiscard]] qsizetype specialStart(QStringView name, qsizetype end) const
    {
        const qsizetype open = skipped(end);
        if (at(open) != u'(') {
            return -1;
        }
        qsizetype close = skipped(open + 1);
        if (name == u"instance" && (at(close) == u'\'' || at(close) == u'"')) {
            close = skipped(quoteEnd(close));
        } else if (name != u"current") {
            return -1;
        }
        const bool goesOn = at(close) == u')' && at(skipped(close + 1)) == u'/';
        return goesOn ? close + 1 : -1;
    }

    [[nodiscard]] bool beginsPath() const
    {
        const QChar c = at(m_at);
        if (m_afterOperand) {
            return false;
        }
        if (c == u'/' || c == u'.' || c == u'@' || c == u'*') {
            return true;
        }
        if (!startsName(c)) {
            return false;
        }
        const qsizetype end = nameEnd(m_at);
        return at(skipped(end)) != u'(' || specialStart(m_text.mid(m_at, end - m_at), end) >= 0;
    }

    void path()
    {
        PathText path;
        QString written;
        const qsizetype begin = m_at;
        if (!readPath(path, written)) {
            copyTo(std::max(m_at, begin + 1));
            m_afterOperand = false;
            return;
        }
        m_afterOperand = true;
        std::optional<QString> instead;
        if (m_rewriter.path) {
            instead = m_rewriter.path(path, m_place);
        }
        if (instead && m_rewriter.takesSpaces && hasSpacesOfItsOwn()) {
            m_out.chop(1);
            ++m_at;
        }
        m_out += instead.value_or(written);
    }

    [[nodiscard]] bool hasSpacesOfItsOwn() const
    {
        if (!m_out.endsWith(u' ') || at(m_at) != u' ') {
            return false;
        }
        constexpr QStringView edges = u" ([,)]";
        const bool before = m_out.size() == 1 || edges.contains(m_out[m_out.size() - 2]);
        return before || m_at + 1 >= m_text.size() || edges.contains(m_text[m_at + 1]);
    }

    /// Reads from m_at on, which is only moved if it is a path.
    bool readPath(PathText &path, QString &written)
    {
        const qsizetype begin = m_at;
        qsizetype index = m_at;
        bool wantsStep = true;
        const qsizetype end = startsName(at(index)) ? nameEnd(index) : index;
        const QStringView first = m_text.mid(index, end - index);
        const qsizetype special = first.isEmpty() ? -1 : specialStart(first, end);
        if (special >= 0) {
            path.start = first == u"current" ? PathText::Start::Current : PathText::Start::Instance;
            if (path.start == PathText::Start::Instance) {
                const qsizetype quote = skipped(skipped(end) + 1);
                path.instance = m_text.mid(quote + 1, quoteEnd(quote) - quote - 2).toString();
            }
            index = skipped(special) + 1;
        } else if (at(index) == u'/') {
            path.start = PathText::Start::Root;
            ++index;
            wantsStep = false; // "/" alone is the root
        }
        written = m_text.mid(begin, index - begin).toString();
        for (;;) {
            const qsizetype stepBegin = skipped(index);
            const qsizetype stepEnd = readStep(stepBegin, path);
            if (stepEnd < 0) {
                if (!wantsStep) {
                    break;
                }
                return false;
            }
            written += m_text.mid(index, stepEnd - index);
            index = readPredicates(stepEnd, path, written);
            const qsizetype slash = skipped(index);
            if (at(slash) != u'/') {
                break;
            }
            written += m_text.mid(index, slash + 1 - index);
            index = slash + 1;
            wantsStep = true;
        }
        m_at = index;
        return true;
    }

    qsizetype readStep(qsizetype index, PathText &path) const
    {
        const QChar c = at(index);
        const auto add = [&](Step::Kind kind, qsizetype end) {
            path.steps.push_back({kind, m_text.mid(index, end - index).toString(), {}});
            return end;
        };
        if (c == u'.') {
            return at(index + 1) == u'.' ? add(Step::Kind::Up, index + 2)
                                         : add(Step::Kind::Self, index + 1);
        }
        if (c == u'*') {
            return add(Step::Kind::Other, index + 1);
        }
        if (c == u'/') { // "//": an empty step between
            return add(Step::Kind::Other, index);
        }
        if (c == u'@') {
            return add(Step::Kind::Other, nameEnd(index + 1));
        }
        if (!startsName(c)) {
            return -1;
        }
        qsizetype end = nameEnd(index);
        if (at(end) == u':' && at(end + 1) == u':') {
            return add(Step::Kind::Other, nameEnd(end + 2));
        }
        if (at(end) == u'(' && at(end + 1) == u')') { // node(), text()
            return add(Step::Kind::Other, end + 2);
        }
        return add(Step::Kind::Name, end);
    }

    qsizetype readPredicates(qsizetype index, PathText &path, QString &written)
    {
        while (at(skipped(index)) == u'[') {
            const qsizetype open = skipped(index);
            const qsizetype close = bracketEnd(open);
            if (close < 0) {
                return index;
            }
            const QStringView inside = m_text.mid(open + 1, close - open - 1);
            path.steps.back().predicates.append(inside.toString());
            written += m_text.mid(index, open + 1 - index);
            PathPlace place = m_place;
            const bool isInstance = path.start == PathText::Start::Instance;
            place.inInstancePredicate = place.inInstancePredicate || isInstance;
            place.inPathPredicate = place.inPathPredicate || !isInstance;
            place.function.clear();
            written += m_depth < deepest ? Scanner(inside, m_rewriter, m_depth + 1).all(place)
                                         : inside.toString();
            written += u']';
            index = close + 1;
        }
        return index;
    }

    [[nodiscard]] qsizetype bracketEnd(qsizetype open) const
    {
        int depth = 0;
        for (qsizetype i = open; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (c == u'\'' || c == u'"') {
                i = quoteEnd(i) - 1;
            } else if (c == u'[') {
                ++depth;
            } else if (c == u']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    void reference()
    {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0) {
            copyTo(m_text.size());
            return;
        }
        const QString name = m_text.mid(m_at + 2, end - m_at - 2).trimmed().toString();
        const std::optional<QString> instead
            = m_rewriter.reference ? m_rewriter.reference(name, m_place) : std::nullopt;
        if (!instead) {
            copyTo(end + 1);
        } else {
            m_at = end + 1;
            m_out += spaced(*instead);
        }
        m_afterOperand = true;
    }

    /// A space on each side, unless none is there and none is needed.
    [[nodiscard]] QString spaced(const QString &path) const
    {
        constexpr QStringView edges = u" ([,)]";
        const auto isBare = [&](QChar c) {
            return !c.isNull() && !edges.contains(c) && !continuesName(c);
        };
        const bool isTight = !m_out.isEmpty() && isBare(m_out.back()) && isBare(at(m_at));
        return isTight ? path : QString(u' ' + path + u' ');
    }

    void call()
    {
        const qsizetype end = nameEnd(m_at);
        m_called = m_text.mid(m_at, end - m_at).toString();
        copyTo(end);
        m_afterOperand = false;
    }

    void symbol(QChar c)
    {
        if (c == u'(') {
            m_calls.push_back(m_place);
            m_place.function = m_called;
            m_place.argument = 0;
        } else if (c == u')' && !m_calls.empty()) {
            m_place = m_calls.back();
            m_calls.pop_back();
        } else if (c == u',') {
            ++m_place.argument;
        }
        m_called.clear();
        const bool goesOn = c == u'/' && m_afterOperand; // steps after a call: not looked into
        copyTo(m_at + 1);
        m_afterOperand = c == u')' || c == u']';
        if (goesOn) {
            PathText ignored;
            QString written;
            if (readPath(ignored, written)) {
                m_out += written;
                m_afterOperand = true;
            }
        }
    }

    QStringView m_text;
    const ExpressionRewriter &m_rewriter;
    int m_depth;
    PathPlace m_place;
    std::vector<PathPlace> m_calls;
    QString m_called; ///< the name before a '('
    QString m_out;
    qsizetype m_at = 0;
    bool m_afterOperand = false;
};

} // namespace

bool PathText::isPlain() const
{
    return std::all_of(steps.begin(), steps.end(), [](const Step &step) {
        return step.kind != Step::Kind::Other && step.predicates.isEmpty();
    });
}

QString rewritten(const QString &expression, const ExpressionRewriter &rewriter,
                  const PathPlace &place)
{
    return Scanner(expression, rewriter, 0).all(place);
}

std::optional<PathText> parsedPath(const QString &text)
{
    return Scanner(text, {}, 0).pathOnly();
}

qsizetype pathLength(const QString &text, qsizetype from)
{
    return Scanner(QStringView(text).mid(from), {}, 0).pathAhead();
}

QStringList splitArguments(const QString &arguments)
{
    QStringList found;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QChar c = arguments[i];
        if (c == u'\'' || c == u'"') {
            const qsizetype end = arguments.indexOf(c, i + 1);
            i = end < 0 ? arguments.size() : end;
        } else if (c == u'(' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u']') {
            --depth;
        } else if (c == u',' && depth == 0) {
            found.append(arguments.mid(begin, i - begin).trimmed());
            begin = i + 1;
        }
    }
    found.append(arguments.mid(begin).trimmed());
    return found;
}

QString quotedForXPath(const QString &text)
{
    if (!text.contains(u'\'')) {
        return u'\'' + text + u'\'';
    }
    if (!text.contains(u'"')) {
        return u'"' + text + u'"';
    }
    QStringList parts;
    for (const QString &part : text.split(u'\'')) {
        parts.append(u'\'' + part + u'\'');
    }
    return u"concat("_s + parts.join(u", \"'\", "_s) + u')';
}

} // namespace meyar::form
