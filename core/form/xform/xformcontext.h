// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "core/form/formreader.h"
#include "core/form/xform/instancetree.h"

#include <set>

namespace meyar::form {

/// The languages of an XForm's itext and its texts by id.
class Itext
{
public:
    Itext() = default;
    /// `model` must outlive it.
    Itext(const XmlElement &model, Problems &problems);

    struct Translated
    {
        int language = 0; ///< in languages()
        const XmlElement *text = nullptr; ///< <text>
    };

    /// As written, the default first; "default" is pyxform's word for none.
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    /// The code in Text: "" for "default".
    [[nodiscard]] QString code(int language) const;
    /// The one that is marked as the default, as written, unless that is none.
    [[nodiscard]] const QString &defaultLanguage() const { return m_default; }
    /// None if no language has it.
    [[nodiscard]] const std::vector<Translated> *find(const QString &id) const;

private:
    QStringList m_languages;
    QString m_default;
    QHash<QString, std::vector<Translated>> m_texts;
};

/// What the parts of the reader share.
struct XFormContext
{
    XFormContext(const XmlElement &aModel, const XmlElement &primary, Problems &theProblems);

    const XmlElement &model;
    Problems &problems;
    Form form;
    InstanceTree data;
    Itext itext;
    QString literalLanguage; ///< the code of texts outside itext
    std::vector<const XmlElement *> binds; ///< by data node; null for none
    QHash<QString, int> bindIds; ///< the data node of a bind's id
    std::set<QString> names;
    std::set<QString> ambiguous; ///< names that more than one node has

    void error(Problem::Kind kind, int line, const QString &attribute, const QStringList &args);
    void warning(Problem::Kind kind, int line, const QString &attribute, const QStringList &args);

    /// The value of a bind's attribute; "" without a bind.
    [[nodiscard]] QString bound(int node, QStringView attribute) const;
    /// The data node that ref, nodeset or bind of an element names; -1 with a problem if it is not
    /// there, -1 without one if the element names none.
    int referred(const XmlElement &element, int context);

    /// An expression with ${name} for every path that means the same.
    [[nodiscard]] QString expression(const QString &written, int context,
                                     const PathPlace &place = {}) const;
    /// The words of a label, hint or value, with ${name} for its outputs.
    [[nodiscard]] QString words(const XmlElement &mixed, int context);

    struct Texts
    {
        Text words;
        Text guidance;
        Media media;
    };
    /// What a label or hint says, by its own words or those of the itext that it refers to.
    [[nodiscard]] Texts texts(const XmlElement &labelOrHint, int context);
    /// The same for a message, which is an attribute.
    [[nodiscard]] Text message(int node, QStringView attribute);

private:
    void readBinds();
    void findNames();
    void addItext(const QString &id, int line, int context, Texts &texts);
    [[nodiscard]] std::optional<QString> reference(const PathText &path, const PathPlace &place,
                                                   int context) const;
    [[nodiscard]] bool meansTheSame(const PathText &path, const PathPlace &place, int context,
                                    int target) const;
};

} // namespace meyar::form
