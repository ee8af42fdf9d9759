// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/choicesreader.h"

#include "core/form/xform/secondaryinstance.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;
using Step = PathText::Step;

namespace {

/// All that tells one list from another.
QString contentsOf(const ChoiceList &list)
{
    QString contents;
    const auto add = [&](const QString &part) { contents += part + QChar(0x1F); };
    for (const Choice &choice : list.choices) {
        add(choice.name);
        for (const auto &[language, words] : choice.label.byLanguage) {
            add(language);
            add(words);
        }
        for (const auto &[kind, files] : choice.media) {
            add(kind);
            for (const auto &[language, file] : files.byLanguage) {
                add(language + file);
            }
        }
        contents += QChar(0x1E);
    }
    return contents;
}

} // namespace

QString ChoicesReader::typeWord(NodeType type)
{
    switch (type) {
    case NodeType::SelectMultiple:
        return u"select_multiple"_s;
    case NodeType::Rank:
        return u"rank"_s;
    default:
        return u"select_one"_s;
    }
}

bool ChoicesReader::isRootItem(const PathText &path)
{
    return path.start == PathText::Start::Instance && path.steps.size() == 2
        && path.steps[0].kind == Step::Kind::Name && path.steps[0].name == "root"_L1
        && path.steps[0].predicates.isEmpty() && path.steps[1].kind == Step::Kind::Name
        && path.steps[1].name == "item"_L1;
}

QString ChoicesReader::refOf(const XmlElement &itemset, QStringView child)
{
    const XmlElement *element = itemset.child(child);
    return element == nullptr ? QString() : element->attribute(u"ref").trimmed();
}

ChoicesReader::ChoicesReader(XFormContext &context, const BodyReader &body, const FormFiles &files)
    : m_context(context)
    , m_files(files)
{
    for (size_t i = 1; i < context.data.nodes().size(); ++i) {
        if (const XmlElement *control = body.control(static_cast<int>(i)).element) {
            noteUse(*control);
        }
    }
    readInstances();
}

/// XLSForm takes a choice twice in one list only if the form says so.
void ChoicesReader::noteDuplicates()
{
    for (const ChoiceList &list : m_context.form.lists) {
        std::set<QString> names;
        for (const Choice &choice : list.choices) {
            if (!names.insert(choice.name).second) {
                m_context.form.settings.insert(u"allow_choice_duplicates"_s, u"yes"_s);
            }
        }
    }
}

std::optional<ChoicesReader::Itemset> ChoicesReader::itemset(const XmlElement &control)
{
    Itemset itemset;
    itemset.element = control.child(u"itemset");
    if (itemset.element == nullptr) {
        return std::nullopt;
    }
    QString nodeset = itemset.element->attribute(u"nodeset").trimmed();
    if (nodeset.startsWith("randomize"_L1) && nodeset.endsWith(u')')) {
        const qsizetype open = nodeset.indexOf(u'(');
        const QStringList arguments
            = splitArguments(nodeset.mid(open + 1, nodeset.size() - open - 2));
        itemset.isRandom = true;
        itemset.seed = arguments.value(1);
        nodeset = arguments.value(0);
    }
    if (const std::optional<PathText> path = parsedPath(nodeset)) {
        itemset.path = *path;
    }
    return itemset;
}

void ChoicesReader::noteUse(const XmlElement &control)
{
    const std::optional<Itemset> found = itemset(control);
    if (!found || found->path.start != PathText::Start::Instance) {
        return;
    }
    const QString value = refOf(*found->element, u"value");
    const QString label = refOf(*found->element, u"label");
    const auto use = m_uses.find(found->path.instance);
    if (use == m_uses.end()) {
        m_uses.insert(found->path.instance, {value, label, true, isRootItem(found->path)});
        return;
    }
    use->isSame = use->isSame && use->value == value && use->label == label;
    use->isPlain = use->isPlain && isRootItem(found->path);
}

void ChoicesReader::readInstances()
{
    bool isPrimary = true;
    QHash<QString, int> lines;
    for (const XmlElement &instance : m_context.model.children) {
        if (instance.name != "instance"_L1) {
            continue;
        }
        if (isPrimary) {
            isPrimary = false;
            continue;
        }
        const QString id = instance.attribute(u"id");
        if (id.isEmpty()) {
            m_context.error(Kind::NameMissing, instance.line, u"id"_s, {});
        } else if (lines.contains(id)) {
            m_context.error(Kind::NameDuplicate, instance.line, u"id"_s,
                            {id, QString::number(lines.value(id))});
        } else {
            lines.insert(id, instance.line);
            if (instance.has(u"src")) {
                readExternal(instance);
            } else {
                readInternal(instance);
            }
        }
    }
}

void ChoicesReader::readExternal(const XmlElement &instance)
{
    const QString id = instance.attribute(u"id");
    m_dataFiles.insert(id, static_cast<int>(m_context.form.dataFiles.size()));
    m_context.form.dataFiles.push_back(dataFileAt(id, instance.attribute(u"src").trimmed()));
}

void ChoicesReader::readInternal(const XmlElement &instance)
{
    const QString id = instance.attribute(u"id");
    const auto root = std::find_if(instance.children.begin(), instance.children.end(),
                                   [](const XmlElement &e) { return !e.isText(); });
    const bool isUsed = m_uses.contains(id);
    const Use use = m_uses.value(id, {u"name"_s, {}, true, true});
    if (root != instance.children.end() && use.isSame && use.isPlain
        && isPlainList(*root, use.value)) {
        readList(instance, use.value, use.label);
        return;
    }
    if (root == instance.children.end() && isUsed) {
        addList({id, {}});
        return;
    }
    DataFile file;
    file.id = id;
    file.kind = DataFile::Kind::Inline;
    file.tree = root == instance.children.end() ? nullptr : treeOf(*root);
    m_dataFiles.insert(id, static_cast<int>(m_context.form.dataFiles.size()));
    m_context.form.dataFiles.push_back(std::move(file));
}

void ChoicesReader::readList(const XmlElement &instance, const QString &value, const QString &label)
{
    ChoiceList list;
    list.name = instance.attribute(u"id");
    for (const XmlElement &root : instance.children) {
        for (const XmlElement &item : root.children) {
            list.choices.push_back(choice(item, value, label));
        }
    }
    addList(std::move(list));
}

void ChoicesReader::addList(ChoiceList list)
{
    auto &lists = m_context.form.lists;
    m_lists.insert(list.name, static_cast<int>(lists.size()));
    lists.push_back(std::move(list));
}

Choice ChoicesReader::choice(const XmlElement &item, const QString &value, const QString &label)
{
    Choice choice;
    choice.row = item.line;
    const bool isItext = label.startsWith("jr:itext("_L1) || label.isEmpty();
    const QString labelled = label.isEmpty() || isItext ? u"label"_s : label;
    const QString itextChild
        = isItext && !label.isEmpty() ? label.mid(9, label.size() - 10).trimmed() : u"itextId"_s;
    for (const XmlElement &child : item.children) {
        const QString text = child.ownText();
        if (child.name == value) {
            choice.name = text;
            if (value != "name"_L1) {
                choice.extra.insert(value, text); // filters may name it
            }
        } else if (isItext && child.name == itextChild) {
            XmlElement reference = xmlElement(u"label"_s);
            reference.line = child.line;
            reference.set(u"ref"_s, u"jr:itext('"_s + text + u"')"_s);
            XFormContext::Texts texts = m_context.texts(reference, 0);
            choice.label = std::move(texts.words);
            choice.media = std::move(texts.media);
        } else if (child.name == labelled) {
            if (choice.label.isEmpty() && !text.isEmpty()) {
                choice.label.byLanguage.emplace(m_context.literalLanguage, text);
            }
            if (labelled != "label"_L1) {
                choice.extra.insert(labelled, text);
            }
        } else if (!text.isEmpty()) {
            choice.extra.insert(child.name, text);
        }
    }
    return choice;
}

void ChoicesReader::readSelect(const XmlElement &control, int dataNode, Node &node)
{
    if (control.has(u"query")) {
        readQuery(control, dataNode, node);
    } else if (const std::optional<Itemset> found = itemset(control)) {
        readItemset(*found, dataNode, node);
    } else {
        readItems(control, dataNode, node);
    }
}

void ChoicesReader::readItems(const XmlElement &control, int dataNode, Node &node)
{
    ChoiceList list;
    for (const XmlElement &item : control.children) {
        const XmlElement *value = item.child(u"value");
        if (item.name != "item"_L1 || value == nullptr) {
            continue;
        }
        Choice choice;
        choice.row = item.line;
        choice.name = value->ownText();
        if (const XmlElement *label = item.child(u"label")) {
            XFormContext::Texts texts = m_context.texts(*label, dataNode);
            choice.label = std::move(texts.words);
            choice.media = std::move(texts.media);
        }
        list.choices.push_back(std::move(choice));
    }
    auto &lists = m_context.form.lists;
    const auto [found, isNew]
        = m_inlineLists.try_emplace(contentsOf(list), static_cast<int>(lists.size()));
    if (isNew) {
        list.name = unusedName(node.name);
        addList(std::move(list));
    }
    node.list = found->second;
    node.typeText = typeWord(node.type) + u' ' + lists[static_cast<size_t>(node.list)].name;
}

QString ChoicesReader::unusedName(const QString &wanted) const
{
    QString name = wanted;
    for (int i = 2; m_lists.contains(name); ++i) {
        name = wanted + u'_' + QString::number(i);
    }
    return name;
}

} // namespace meyar::form
