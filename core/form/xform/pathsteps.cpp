// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/pathscanner.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Step = PathText::Step;

namespace {

constexpr int deepest = 60; ///< [ ] in [ ]; what is deeper is left as it is

} // namespace

qsizetype PathScanner::nameEnd(qsizetype index) const
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

qsizetype PathScanner::quoteEnd(qsizetype index) const
{
    const qsizetype end = m_text.indexOf(m_text[index], index + 1);
    return end < 0 ? m_text.size() : end + 1;
}

qsizetype PathScanner::specialStart(QStringView name, qsizetype end) const
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

bool PathScanner::beginsPath() const
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

bool PathScanner::readPath(PathText &path, QString &written)
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

qsizetype PathScanner::readStep(qsizetype index, PathText &path) const
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

qsizetype PathScanner::readPredicates(qsizetype index, PathText &path, QString &written)
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
        written += m_depth < deepest ? PathScanner(inside, m_rewriter, m_depth + 1).all(place)
                                     : inside.toString();
        written += u']';
        index = close + 1;
    }
    return index;
}

qsizetype PathScanner::bracketEnd(qsizetype open) const
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

} // namespace meyar::form
