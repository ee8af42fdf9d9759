// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/settingsreader.h"

#include "core/form/reader/columns.h"

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

class SettingsReader
{
public:
    SettingsReader(const XmlElement &html, XFormContext &context)
        : m_html(html)
        , m_context(context)
        , m_settings(context.form.settings)
    {
    }

    void read(const std::map<QString, QString> &namespaces)
    {
        readTitle();
        readRoot();
        readSubmission();
        readMeta();
        readLanguages();
        QStringList declared;
        for (const auto &[prefix, address] : namespaces) {
            declared.append(prefix + u"=\""_s + address + u'"');
        }
        put(u"namespaces"_s, declared.join(u' '));
        if (const XmlElement *body = m_html.child(u"h:body")) {
            put(u"style"_s, body->attribute(u"class"));
        }
    }

private:
    void put(const QString &setting, const QString &value)
    {
        if (!value.isEmpty()) {
            m_settings.insert(setting, value);
        }
    }

    void readTitle()
    {
        const XmlElement *head = m_html.child(u"h:head");
        const XmlElement *title = head == nullptr ? nullptr : head->child(u"h:title");
        Text &titles = m_context.form.settingsText[u"form_title"_s];
        if (title != nullptr && !title->ownText().isEmpty()) {
            put(u"form_title"_s, title->ownText());
            titles.byLanguage.emplace(m_context.literalLanguage, title->ownText());
        }
    }

    void readRoot()
    {
        const XmlElement &root = *m_context.data.model(0);
        if (root.name != "data"_L1) {
            put(u"name"_s, root.name);
        }
        for (const XmlAttribute &attribute : root.attributes) {
            const QString &name = attribute.name;
            if (name == "id"_L1) {
                put(u"form_id"_s, attribute.value);
            } else if (name == "version"_L1 || name == "orx:version"_L1) {
                put(u"version"_s, attribute.value);
            } else if (name == "xmlns"_L1) {
                put(u"instance_xmlns"_s, attribute.value);
            } else if (name == "odk:prefix"_L1 || name == "odk:delimiter"_L1) {
                put(name.mid(4), attribute.value);
            } else {
                put(u"attribute::"_s + name, attribute.value);
            }
        }
        if (!m_settings.contains(u"form_id"_s)) {
            m_context.warning(Kind::XFormIncomplete, root.line, u"id"_s, {u"id"_s});
            put(u"form_id"_s, m_settings.value(u"instance_xmlns"_s));
        }
    }

    void readSubmission()
    {
        const XmlElement *submission = m_context.model.child(u"submission");
        if (submission == nullptr) {
            return;
        }
        static const std::pair<QStringView, QString> attributes[]
            = {{u"action", u"submission_url"_s},
               {u"base64RsaPublicKey", u"public_key"_s},
               {u"orx:auto-send", u"auto_send"_s},
               {u"orx:auto-delete", u"auto_delete"_s}};
        for (const auto &[attribute, setting] : attributes) {
            put(setting, submission->attribute(attribute));
        }
        if (submission->attribute(u"odk:client-editable") == "true"_L1) {
            put(u"client_editable"_s, u"yes"_s);
        }
    }

    void readLanguages()
    {
        const Itext &itext = m_context.itext;
        for (int i = 0; i < static_cast<int>(itext.languages().size()); ++i) {
            if (const QString code = itext.code(i); !code.isEmpty()) {
                m_context.form.languages.push_back({code, itext.languages()[i]});
            }
        }
        put(u"default_language"_s, itext.defaultLanguage());
    }

    void readMeta()
    {
        bool hasId = false;
        for (int i = 1; i < static_cast<int>(m_context.data.nodes().size()); ++i) {
            const InstanceTree::DataNode &node = m_context.data.node(i);
            const QString name = node.name.section(u':', -1);
            if (!node.isMeta || node.parent == 0) {
                continue;
            }
            if (name == "instanceID"_L1) {
                hasId = true;
            } else if (name == "instanceName"_L1) {
                put(u"instance_name"_s, calculation(i));
            } else if (name == "audit"_L1) {
                readAudit(i);
            } else if (name == "entity"_L1) {
                readEntity(i);
            } else if (name == "label"_L1) { // of the entity
                put(entitySetting + u"label"_s, calculation(i));
            } else if (name != "deprecatedID"_L1) {
                m_context.warning(Kind::Unsupported, m_context.data.line(i), {}, {node.name});
            }
        }
        if (!hasId) {
            put(u"omit_instanceid"_s, u"yes"_s);
        }
    }

    [[nodiscard]] QString calculation(int dataNode) const
    {
        const XmlElement *bind = m_context.binds[static_cast<size_t>(dataNode)];
        return bind == nullptr ? QString()
                               : m_context.expression(bind->attribute(u"calculate"), dataNode);
    }

    void readAudit(int dataNode)
    {
        Node node;
        node.type = NodeType::Metadata;
        node.typeText = u"audit"_s;
        node.name = u"audit"_s;
        node.row = m_context.data.line(dataNode);
        if (const XmlElement *bind = m_context.binds[static_cast<size_t>(dataNode)]) {
            for (const XmlAttribute &attribute : bind->attributes) {
                if (attribute.name.startsWith("odk:"_L1)) {
                    node.parameters[attribute.name.mid(4)] = attribute.value;
                }
            }
        }
        Form &form = m_context.form;
        if (!form.byName.contains(node.name)) {
            form.byName.insert(node.name, static_cast<NodeIndex>(form.nodes.size()));
        } else {
            form.timesUsed[node.name] = form.timesUsed.value(node.name, 1) + 1;
        }
        form.nodes.push_back(std::move(node));
    }

    void readEntity(int dataNode)
    {
        const XmlElement &entity = *m_context.data.model(dataNode);
        const QString path = m_context.data.path(dataNode);
        const auto calculated = [&](const QString &attribute) {
            for (const XmlElement &bind : m_context.model.children) {
                if (bind.name == "bind"_L1
                    && bind.attribute(u"nodeset") == QString(path + u"/@"_s + attribute)) {
                    return m_context.expression(bind.attribute(u"calculate"), dataNode);
                }
            }
            return QString();
        };
        put(entitySetting + u"dataset"_s, entity.attribute(u"dataset"));
        put(entitySetting + u"entity_id"_s, calculated(u"id"_s));
        put(entitySetting + u"create_if"_s, calculated(u"create"_s));
        put(entitySetting + u"update_if"_s, calculated(u"update"_s));
        put(entitySetting + u"version"_s, m_context.model.attribute(u"entities:entities-version"));
    }

    const XmlElement &m_html;
    XFormContext &m_context;
    QHash<QString, QString> &m_settings;
};

} // namespace

void readXFormSettings(const XmlElement &html, const std::map<QString, QString> &namespaces,
                       XFormContext &context)
{
    SettingsReader(html, context).read(namespaces);
}

} // namespace meyar::form
