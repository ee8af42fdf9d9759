// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/pathscanner.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString PathScanner::all(const PathPlace &place)
{
    m_place = place;
    while (m_at < m_text.size()) {
        token();
    }
    return m_out;
}

std::optional<PathText> PathScanner::pathOnly()
{
    PathText path;
    QString written;
    m_at = skipped(0);
    if (!beginsPath() || !readPath(path, written) || skipped(m_at) < m_text.size()) {
        return std::nullopt;
    }
    return path;
}

qsizetype PathScanner::pathAhead()
{
    PathText path;
    QString written;
    return beginsPath() && readPath(path, written) ? m_at : 0;
}

QChar PathScanner::at(qsizetype index) const
{
    return index < m_text.size() ? m_text[index] : QChar();
}

qsizetype PathScanner::skipped(qsizetype index) const
{
    while (index < m_text.size() && m_text[index].isSpace()) {
        ++index;
    }
    return index;
}

void PathScanner::copyTo(qsizetype end)
{
    m_out += m_text.mid(m_at, end - m_at);
    m_at = end;
}

void PathScanner::token()
{
    const QChar c = at(m_at);
    if (c.isSpace()) {
        copyTo(m_at + 1);
    } else if (c == u'\'' || c == u'"') {
        quoted();
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

void PathScanner::quoted()
{
    const qsizetype end = quoteEnd(m_at);
    const bool isQuestion = m_place.function == "jr:choice-name"_L1 && m_place.argument == 1;
    if (isQuestion && m_rewriter.namesQuestion && end - m_at >= 2) {
        const QString text = m_text.mid(m_at + 1, end - m_at - 2).trimmed().toString();
        if (const auto instead = m_rewriter.namesQuestion(text, m_place)) {
            m_out += m_text[m_at] + *instead + m_text[m_at];
            m_at = end;
        }
    }
    copyTo(end);
    m_afterOperand = true;
}

void PathScanner::number()
{
    qsizetype end = m_at;
    while (isDigit(at(end)) || at(end) == u'.') {
        ++end;
    }
    copyTo(end);
    m_afterOperand = true;
}

bool PathScanner::isOperatorName() const
{
    if (!m_afterOperand || !startsName(at(m_at))) {
        return false;
    }
    const QStringView name = m_text.mid(m_at, nameEnd(m_at) - m_at);
    return name == u"and" || name == u"or" || name == u"div" || name == u"mod";
}

void PathScanner::path()
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

bool PathScanner::hasSpacesOfItsOwn() const
{
    if (!m_out.endsWith(u' ') || at(m_at) != u' ') {
        return false;
    }
    constexpr QStringView edges = u" ([,)]";
    const bool before = m_out.size() == 1 || edges.contains(m_out[m_out.size() - 2]);
    return before || m_at + 1 >= m_text.size() || edges.contains(m_text[m_at + 1]);
}

void PathScanner::reference()
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

QString PathScanner::spaced(const QString &path) const
{
    constexpr QStringView edges = u" ([,)]";
    const auto isBare
        = [&](QChar c) { return !c.isNull() && !edges.contains(c) && !continuesName(c); };
    const bool isTight = !m_out.isEmpty() && isBare(m_out.back()) && isBare(at(m_at));
    return isTight ? path : QString(u' ' + path + u' ');
}

void PathScanner::call()
{
    const qsizetype end = nameEnd(m_at);
    m_called = m_text.mid(m_at, end - m_at).toString();
    copyTo(end);
    m_afterOperand = false;
}

void PathScanner::symbol(QChar c)
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

} // namespace meyar::form
