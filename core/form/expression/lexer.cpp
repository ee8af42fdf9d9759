// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/lexer.h"

namespace meyar::form {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

} // namespace

QChar Lexer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : QChar();
}

Token Lexer::taken(Token::Kind kind, qsizetype length)
{
    const Token token{kind, m_source.mid(m_at, length), m_at};
    m_at += length;
    return token;
}

Token Lexer::next()
{
    while (m_at < m_source.size() && peek().isSpace()) {
        ++m_at;
    }
    if (m_at >= m_source.size()) {
        return {Token::Kind::End, {}, m_at};
    }
    const QChar c = peek();
    if (c == u'\'' || c == u'"') {
        return quoted(c);
    }
    if (c == u'$' && peek(1) == u'{') {
        return reference();
    }
    if (isDigit(c) || (c == u'.' && isDigit(peek(1)))) {
        return number();
    }
    return startsName(c) ? name() : symbol();
}

Token Lexer::quoted(QChar quote)
{
    const qsizetype end = m_source.indexOf(quote, m_at + 1);
    if (end < 0) {
        return {Token::Kind::Broken, quote == u'"' ? u"closing \"" : u"closing '", m_at};
    }
    const Token token{Token::Kind::Text, m_source.mid(m_at + 1, end - m_at - 1), m_at};
    m_at = end + 1;
    return token;
}

Token Lexer::reference()
{
    const qsizetype end = m_source.indexOf(u'}', m_at);
    const QStringView inside = m_source.mid(m_at + 2, end < 0 ? 0 : end - m_at - 2).trimmed();
    if (end < 0 || inside.isEmpty()) {
        return {Token::Kind::Broken, end < 0 ? u"closing }" : u"a name in ${}", m_at};
    }
    const Token token{Token::Kind::Reference, inside, m_at};
    m_at = end + 1;
    return token;
}

Token Lexer::number()
{
    qsizetype length = 0;
    while (isDigit(peek(length))) {
        ++length;
    }
    if (peek(length) == u'.') {
        ++length;
        while (isDigit(peek(length))) {
            ++length;
        }
    }
    return taken(Token::Kind::Number, length);
}

Token Lexer::name()
{
    qsizetype length = 1;
    while (continuesName(peek(length))) {
        ++length;
    }
    return taken(Token::Kind::Name, length);
}

Token Lexer::symbol()
{
    constexpr QStringView single = u"()+-*=<>,./[]@|";
    const QChar c = peek();
    const QChar after = peek(1);
    const bool withEqual = (c == u'<' || c == u'>' || c == u'!') && after == u'=';
    if (withEqual || (c == u'.' && after == u'.')) {
        return taken(Token::Kind::Symbol, 2);
    }
    if (single.contains(c)) {
        return taken(Token::Kind::Symbol, 1);
    }
    return {Token::Kind::Broken, {}, m_at};
}

} // namespace meyar::form
