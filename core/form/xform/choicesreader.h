// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/bodyreader.h"

namespace meyar::form {

/// The choices of an XForm: its secondary instances as lists or data, inline items as lists.
class ChoicesReader
{
public:
    ChoicesReader(XFormContext &context, const BodyReader &body, const FormFiles &files);

    /// Sets list, dataFile or choicesFrom of a select, its filter, parameters and typeText.
    void readSelect(const XmlElement &control, int dataNode, Node &node);

    /// Says in the settings that a list has a choice twice. When all selects are read.
    void noteDuplicates();

private:
    struct Itemset
    {
        const XmlElement *element = nullptr;
        PathText path;
        bool isRandom = false;
        QString seed;
    };

    /// "select_one", "select_multiple" or "rank".
    [[nodiscard]] static QString typeWord(NodeType type);
    /// instance('id')/root/item, with conditions on the items only.
    [[nodiscard]] static bool isRootItem(const PathText &path);
    [[nodiscard]] static QString refOf(const XmlElement &itemset, QStringView child);
    [[nodiscard]] static std::optional<Itemset> itemset(const XmlElement &control);
    void noteUse(const XmlElement &control);
    void readInstances();
    void readExternal(const XmlElement &instance);
    void readInternal(const XmlElement &instance);
    void readList(const XmlElement &instance, const QString &value, const QString &label);
    Choice choice(const XmlElement &item, const QString &value, const QString &label);
    void readItems(const XmlElement &control, int dataNode, Node &node);
    void readItemset(const Itemset &itemset, int dataNode, Node &node);
    void readRepeatChoices(const Itemset &itemset, int dataNode, Node &node);
    void readQuery(const XmlElement &control, int dataNode, Node &node);
    int externalList(const QString &name, int line);
    void addList(ChoiceList list);
    [[nodiscard]] QString unusedName(const QString &wanted) const;

    struct Use
    {
        QString value;
        QString label;
        bool isSame = true; ///< all selects take the same
        bool isPlain = true; ///< root/item
    };

    XFormContext &m_context;
    const FormFiles &m_files;
    QHash<QString, Use> m_uses;
    QHash<QString, int> m_lists; ///< by name, but for external ones
    QHash<QString, int> m_dataFiles; ///< by id
    std::map<QString, int> m_inlineLists; ///< by what is in them
};

} // namespace meyar::form
