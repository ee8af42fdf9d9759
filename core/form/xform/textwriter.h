// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/referencewriter.h"

#include <QSet>

namespace meyar::form {

/// Writes texts where they belong, or collects them for itext if they are in a language, or have
/// pictures or sounds beside them.
class TextWriter
{
public:
    TextWriter(const Form &form, const ReferenceWriter &references);

    /// The <label> of a node; none if it has neither words nor media.
    [[nodiscard]] std::optional<XmlElement> label(NodeIndex node);
    [[nodiscard]] std::optional<XmlElement> hint(NodeIndex node);
    /// A message as the value of a bind's attribute; "" for none.
    [[nodiscard]] QString message(NodeIndex node, const Text &text, const QString &attribute);
    /// By the index of the list.
    [[nodiscard]] bool needsItext(int list) const
    {
        return m_listsInItext[static_cast<size_t>(list)];
    }
    /// The id of a choice's texts.
    QString choiceId(const ChoiceList &list, size_t choice);
    /// The label of a choice of a list that does not need itext; "" for none.
    [[nodiscard]] static QString plainLabel(const Choice &choice);

    /// <itext>; none if nothing is in it.
    [[nodiscard]] std::optional<XmlElement> itext() const;

private:
    struct Entry
    {
        QString id;
        NodeIndex context = noNode;
        Text words;
        Text guidance;
        Media media;
    };

    void add(Entry entry);
    [[nodiscard]] std::vector<FormLanguage> languages() const;
    [[nodiscard]] XmlElement text(const Entry &entry, const QString &language) const;
    void addValue(XmlElement &text, const Entry &entry, const Text &words, const QString &language,
                  const QString &form) const;
    /// The words of an entry in a language; those in none are in the default language.
    [[nodiscard]] QString in(const Text &text, const QString &language) const;

    const Form &m_form;
    const ReferenceWriter &m_references;
    QString m_default; ///< code of the default language; "" if the form names none
    std::vector<Entry> m_entries;
    QSet<QString> m_ids;
    std::vector<bool> m_listsInItext;
};

} // namespace meyar::form
