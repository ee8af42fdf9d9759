// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/pathtext.h"

namespace meyar::form {

/// Goes once through an expression, copying it but for its paths and references. Never fails: what
/// is no expression is copied as it is.
class PathScanner
{
public:
    PathScanner(QStringView text, const ExpressionRewriter &rewriter, int depth)
        : m_text(text)
        , m_rewriter(rewriter)
        , m_depth(depth)
    {
    }

    /// The whole text.
    QString all(const PathPlace &place);

    /// A path at the beginning; none if there is none.
    std::optional<PathText> pathOnly();

    /// The length of a path at the beginning.
    qsizetype pathAhead();

private:
    [[nodiscard]] static bool startsName(QChar c) { return c.isLetter() || c == u'_'; }
    [[nodiscard]] static bool continuesName(QChar c)
    {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
    }
    [[nodiscard]] QChar at(qsizetype index) const;
    [[nodiscard]] qsizetype skipped(qsizetype index) const;
    [[nodiscard]] qsizetype nameEnd(qsizetype index) const;
    /// The index after the quote that ends what begins at `index`.
    [[nodiscard]] qsizetype quoteEnd(qsizetype index) const;
    void copyTo(qsizetype end);
    void token();
    void quoted();
    void number();
    [[nodiscard]] bool isOperatorName() const;
    /// The end of "current()" or "instance('id')" if a path goes on there; -1 for none.
    [[nodiscard]] qsizetype specialStart(QStringView name, qsizetype end) const;
    [[nodiscard]] bool beginsPath() const;
    void path();
    [[nodiscard]] bool hasSpacesOfItsOwn() const;
    /// Reads from m_at on, which is only moved if it is a path.
    bool readPath(PathText &path, QString &written);
    qsizetype readStep(qsizetype index, PathText &path) const;
    qsizetype readPredicates(qsizetype index, PathText &path, QString &written);
    [[nodiscard]] qsizetype bracketEnd(qsizetype open) const;
    void reference();

    /// A space on each side, unless none is there and none is needed.
    [[nodiscard]] QString spaced(const QString &path) const;
    void call();
    void symbol(QChar c);

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

} // namespace meyar::form
