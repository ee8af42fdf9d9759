// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace meyar::form {

struct Token
{
    enum class Kind {
        End,
        Number,
        Text, ///< without its quotes
        Name, ///< a function, or one of `and or div mod`
        Reference, ///< what stands in ${…}
        Symbol, ///< punctuation and operators
        Broken, ///< `text` says what was expected, if that is certain
    };

    Kind kind = Kind::End;
    QStringView text;
    qsizetype position = 0; ///< 0-based, in the source
};

/// Splits an XPath expression, as XLSForm writes it, into tokens. Refers to the source; never
/// fails, but hands out Broken for a quote or brace that is not closed and for characters that
/// XPath does not have.
class Lexer
{
public:
    explicit Lexer(QStringView source)
        : m_source(source)
    {
    }
    [[nodiscard]] Token next();

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    Token taken(Token::Kind kind, qsizetype length);
    Token quoted(QChar quote);
    Token reference();
    Token number();
    Token name();
    Token symbol();

    QStringView m_source;
    qsizetype m_at = 0;
};

} // namespace meyar::form
