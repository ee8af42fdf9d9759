// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace meyar::form {

/// A path as it stands in an expression: "/data/a", "../b[1]", "current()/../c",
/// "instance('list')/root/item".
struct PathText
{
    enum class Start {
        Root, ///< "/…"
        Here, ///< relative to what the expression belongs to
        Current, ///< "current()/…"
        Instance, ///< "instance('id')/…"
    };
    struct Step
    {
        enum class Kind {
            Up, ///< ".."
            Self, ///< "."
            Name,
            Other, ///< '*', an attribute, an axis, the rest of "//"
        };
        Kind kind = Kind::Name;
        QString name;
        QStringList predicates; ///< what stands in each [ ]
    };

    Start start = Start::Here;
    QString instance; ///< the id
    std::vector<Step> steps;

    /// Names and dots only, no [ ].
    [[nodiscard]] bool isPlain() const;
};

/// Where in an expression something stands.
struct PathPlace
{
    bool inInstancePredicate = false; ///< in [ ] of a path that begins with instance()
    bool inPathPredicate = false; ///< in [ ] of any other path
    QString function; ///< the innermost call around it
    int argument = 0; ///< 0-based
};

/// What to write instead of a path or reference; nothing to leave it.
struct ExpressionRewriter
{
    std::function<std::optional<QString>(const PathText &, const PathPlace &)> path;
    std::function<std::optional<QString>(const QString &name, const PathPlace &)> reference;
    /// The quoted question in jr:choice-name(value, 'question'), the only text that is a path.
    std::function<std::optional<QString>(const QString &quoted, const PathPlace &)> namesQuestion;
    /// Whether one space on each side goes as well, where the spaces seem to have been put there
    /// with the path: beside a bracket, comma, end or a second space.
    bool takesSpaces = false;
};

/// The expression with its paths and its ${references} replaced, those in [ ] too. What stands in
/// quotes is left alone but for the question of jr:choice-name(); so is what is no expression.
[[nodiscard]] QString rewritten(const QString &expression, const ExpressionRewriter &rewriter,
                                const PathPlace &place = {});

/// The path that the text is, if it is one and nothing else.
[[nodiscard]] std::optional<PathText> parsedPath(const QString &text);

/// How many characters of the text, from `from` on, are a path; 0 if none begins there.
[[nodiscard]] qsizetype pathLength(const QString &text, qsizetype from);

/// The arguments of a call, between commas that are in no quotes or brackets.
[[nodiscard]] QStringList splitArguments(const QString &arguments);

/// 'text' in quotes for an expression, whatever quotes are in it.
[[nodiscard]] QString quotedForXPath(const QString &text);

} // namespace meyar::form
