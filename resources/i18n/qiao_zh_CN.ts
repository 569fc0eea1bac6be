<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>crm</name>
    <message>
        <source>(review)</source>
        <translation>（复核）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A part of “{name}” is missing; it was left as it is. Please open a backup.</source>
        <translation>“{name}”不完整；未作改动。请打开备份。</translation>
    </message>
    <message>
        <source>A record is first agreed with the other side and then released.</source>
        <translation>记录须先与对方核对，再予以批准。</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>活动信息</translation>
    </message>
    <message>
        <source>Academic partner</source>
        <translation>高校合作方</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>Accompanying:</source>
        <translation>陪同：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>支持者</translation>
    </message>
    <message>
        <source>Affiliated with</source>
        <translation>挂靠单位</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>截至{date}</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>协会</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>最多显示的数量。</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>与会人员</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Banquet</source>
        <translation>宴会</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Called off; nothing was left half done.</source>
        <translation>已取消；没有留下未完成的内容。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Central level (China)</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>核实状态</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese side</source>
        <translation>中方</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>City partnership</source>
        <translation>友好城市</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns by key, separated by commas, in this order.</source>
        <translation>按键名列出的列，以逗号分隔，按此顺序。</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>列：{columns}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Commitments made</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Company founded</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>相关方</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>大会</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Cooperation centre</source>
        <translation>合作中心</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对口单位</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Courtesy meeting</source>
        <translation>会见</translation>
    </message>
    <message>
        <source>DE</source>
        <translation>德</translation>
    </message>
    <message>
        <source>DE German side, CN Chinese side, We our own people</source>
        <translation>德：德方，中：中方，我：我方</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Deputy head of delegation</source>
        <translation>副团长</translation>
    </message>
    <message>
        <source>Deputy head of delegation (any gender)</source>
        <translation>副团长</translation>
    </message>
    <message>
        <source>Deputy head of delegation (woman)</source>
        <translation>副团长</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>外交机构</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>District (Germany)</source>
        <translation>德国县</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>During the event</source>
        <translation>同期活动</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Either a person is responsible or one is still to be named.</source>
        <translation>或者填写负责人，或者标为待定。</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空单元格</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Enter a family name, in Latin letters or in Chinese characters.</source>
        <translation>请输入姓氏（拉丁字母或汉字）。</translation>
    </message>
    <message>
        <source>Enter a number or a date.</source>
        <translation>请输入数字或日期。</translation>
    </message>
    <message>
        <source>Enter the name in at least one language.</source>
        <translation>请至少用一种语言输入名称。</translation>
    </message>
    <message>
        <source>Enter the topic in at least one language.</source>
        <translation>请至少用一种语言输入议题。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Executing organiser</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Exploratory talks</source>
        <translation>洽谈</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation>德国联邦</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>德国联邦州</translation>
    </message>
    <message>
        <source>Fields of cooperation:</source>
        <translation>合作领域：</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: “{filter}”</source>
        <translation>筛选：“{filter}”</translation>
    </message>
    <message>
        <source>Find records of every kind by name, in either script; the best first.</source>
        <translation>按名称查找各类记录，两种文字均可；最相关的在前。</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>初步接触</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>跟进报告</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Framework or investment contract</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Full capacity</source>
        <translation>达产</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>German side</source>
        <translation>德方</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Government region</source>
        <translation>德国行政区</translation>
    </message>
    <message>
        <source>Hand out lists as Excel files.</source>
        <translation>将列表导出为 Excel 文件。</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Head of delegation (any gender)</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Head of delegation (woman)</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Host of the talks</source>
        <translation>东道主</translation>
    </message>
    <message>
        <source>Host of the talks (any gender)</source>
        <translation>东道主</translation>
    </message>
    <message>
        <source>Host of the talks (woman)</source>
        <translation>东道主</translation>
    </message>
    <message>
        <source>How many contacts to make up.</source>
        <translation>要虚构的联系人数量。</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>谋划</translation>
    </message>
    <message>
        <source>Independent city</source>
        <translation>德国非县辖市</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>产业园</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Innovation centre</source>
        <translation>科创中心</translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation>内部备注：</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>投资方</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>合资企业</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Land and permits</source>
        <translation>拿地审批</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>启动仪式</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>List contacts, organisations, projects, meetings or commitments.</source>
        <translation>列出联系人、机构、项目、会谈或跟进事项。</translation>
    </message>
    <message>
        <source>LoI / MoU</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Local time {city}</source>
        <translation>{city}当地时间</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成者</translation>
    </message>
    <message>
        <source>Made {path}</source>
        <translation>已生成：{path}</translation>
    </message>
    <message>
        <source>Made-up workspace</source>
        <translation>虚构的工作区</translation>
    </message>
    <message>
        <source>Make a made-up workspace of any size, to try things out.</source>
        <translation>创建任意规模的虚构工作区，供试用。</translation>
    </message>
    <message>
        <source>Make an empty workspace.</source>
        <translation>新建一个空的工作区。</translation>
    </message>
    <message>
        <source>Make reports as PDF files.</source>
        <translation>生成 PDF 报告。</translation>
    </message>
    <message>
        <source>Make the report on a meeting or an event, named by its uid or title.</source>
        <translation>生成会谈或活动的报告，按 UID 或标题指定。</translation>
    </message>
    <message>
        <source>Make the sample workspace, its reports and its Excel file in a folder.</source>
        <translation>在文件夹中创建示例工作区及其报告和 Excel 文件。</translation>
    </message>
    <message>
        <source>Make the sample workspace: the Shanghai conference of 2019.</source>
        <translation>创建示例工作区：2019年上海对接大会。</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在创建示例</translation>
    </message>
    <message>
        <source>Making up contacts</source>
        <translation>正在生成联系人</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>会谈纪要</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Mr/Ms</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>德国市镇</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Name (de)</source>
        <translation>名称（德文）</translation>
    </message>
    <message>
        <source>Name (en)</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Name (zh)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Name a person or a group.</source>
        <translation>请填写人员或团组。</translation>
    </message>
    <message>
        <source>Name or subject</source>
        <translation>名称或主题</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace FILE or in QIAO_WORKSPACE.</source>
        <translation>请用 --workspace 文件 或 QIAO_WORKSPACE 指定工作区。</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下次会谈</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>下一步安排</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步工作</translation>
    </message>
    <message>
        <source>No meeting or event is called “{name}”.</source>
        <translation>没有名为“{name}”的会谈或活动。</translation>
    </message>
    <message>
        <source>No record has the uid {uid}.</source>
        <translation>没有 UID 为 {uid} 的记录。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. (narrow column)</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Not translated into {language}: {text}</source>
        <translation>缺少{language}译文：{text}</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “{folder}”. Please choose another place.</source>
        <translation>无法写入文件夹“{folder}”。请另选位置。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席人员</translation>
    </message>
    <message>
        <source>Observer (any gender)</source>
        <translation>列席人员</translation>
    </message>
    <message>
        <source>Observer (woman)</source>
        <translation>列席人员</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>场合</translation>
    </message>
    <message>
        <source>Office and organisation</source>
        <translation>职务与单位</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Only what this text finds.</source>
        <translation>仅限此文本所找到的内容。</translation>
    </message>
    <message>
        <source>Open from earlier talks</source>
        <translation>此前会谈的未结事项</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Open points and commitments</source>
        <translation>待办事项与承诺</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Organisation (de)</source>
        <translation>机构（德文）</translation>
    </message>
    <message>
        <source>Organisation (en)</source>
        <translation>机构（英文）</translation>
    </message>
    <message>
        <source>Organisation (zh)</source>
        <translation>机构（中文）</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Other occasion</source>
        <translation>其他活动</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation>其他合作方</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>其他项目</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>Overall result</source>
        <translation>总体成果</translation>
    </message>
    <message>
        <source>Own knowledge</source>
        <translation>自有信息</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>数据页</translation>
    </message>
    <message>
        <source>Park operation</source>
        <translation>园区运营</translation>
    </message>
    <message>
        <source>Park operator</source>
        <translation>园区运营方</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Participant (any gender)</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Participant (woman)</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Partners: {names}</source>
        <translation>合作方：{names}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Persons to contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Please send additions or corrections to {address} by {date}.</source>
        <translation>如有补充或更正，请于{date}前告知 {address}。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Point to check</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Position (de)</source>
        <translation>职务（德文）</translation>
    </message>
    <message>
        <source>Position (en)</source>
        <translation>职务（英文）</translation>
    </message>
    <message>
        <source>Position (zh)</source>
        <translation>职务（中文）</translation>
    </message>
    <message>
        <source>Prefecture-level city</source>
        <translation>地级市</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新闻稿</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>新闻报道</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>输出供其他程序使用的 JSON。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>QIAO_TODAY is “{text}”, which is no date. Write it like 2019-11-04 or remove it.</source>
        <translation>QIAO_TODAY 的值“{text}”不是日期。请写成2019-11-04的形式，或将其删除。</translation>
    </message>
    <message>
        <source>Qiao needs SQLite 3.51.3 or later with FTS5; this is {version}. Please reinstall Qiao.</source>
        <translation>Qiao 需要 SQLite 3.51.3 或更高版本（含 FTS5）；当前为 {version}。请重新安装 Qiao。</translation>
    </message>
    <message>
        <source>Qiao 桥, a CRM for partnerships between China and Germany.</source>
        <translation>Qiao 桥，面向中德合作的客户关系管理软件。</translation>
    </message>
    <message>
        <source>Quoted literally:</source>
        <translation>原文摘录：</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>招待会</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Results by topic</source>
        <translation>会谈成果</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role at the event</source>
        <translation>活动中的角色</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>座谈会</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>示例工作区</translation>
    </message>
    <message>
        <source>Say in at least one language what was promised.</source>
        <translation>请至少用一种语言写明承诺内容。</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settlement of a company</source>
        <translation>落户</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Shipped files</source>
        <translation>随附文件</translation>
    </message>
    <message>
        <source>Show versions, check the workspace, say where everything lies.</source>
        <translation>显示版本，检查工作区，并说明各文件的位置。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Signing ceremony</source>
        <translation>签约仪式</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Site inspection</source>
        <translation>考察</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>实地考察</translation>
    </message>
    <message>
        <source>Someone else changed this record in the meantime. Your text is still here; open the record again.</source>
        <translation>此记录已被他人修改。您输入的内容仍在；请重新打开该记录。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}); saved data is safe. The details are in {path}.</source>
        <translation>出现意外错误（{error}）；已保存的数据是安全的。详情见 {path}。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources of the report</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>演讲嘉宾</translation>
    </message>
    <message>
        <source>Speaker (any gender)</source>
        <translation>演讲嘉宾</translation>
    </message>
    <message>
        <source>Speaker (woman)</source>
        <translation>演讲嘉宾</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Start of operation</source>
        <translation>投产</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sub-provincial city</source>
        <translation>副省级市</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>支持单位</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>参会单位</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>Talks on the sidelines</source>
        <translation>活动期间的会谈</translation>
    </message>
    <message>
        <source>Talks with {organisation}</source>
        <translation>与{organisation}会谈</translation>
    </message>
    <message>
        <source>Talks with: {names}</source>
        <translation>会谈对象：{names}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作任务</translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation>技术转让</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts longer than a cell can hold, whole and in parts: {count}</source>
        <translation>超出单元格容量的文本，分段列出全文：{count}</translation>
    </message>
    <message>
        <source>The backup “{name}” did not turn out whole and was thrown away.</source>
        <translation>备份“{name}”不完整，已丢弃。</translation>
    </message>
    <message>
        <source>The command line is not understood; see --help. ({reason})</source>
        <translation>无法理解该命令行；请看 --help。（{reason}）</translation>
    </message>
    <message>
        <source>The day to work at, such as 2019-11-04; otherwise today.</source>
        <translation>工作日期，例如 2019-11-04；默认为今天。</translation>
    </message>
    <message>
        <source>The disk is full; “{name}” stays as it was. Please make room and try again.</source>
        <translation>磁盘已满；“{name}”保持原样。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>The folder for the files.</source>
        <translation>存放文件的文件夹。</translation>
    </message>
    <message>
        <source>The font has no character for “{character}” (U+{code}, {name}) in “{place}”; 〓 is printed instead.</source>
        <translation>字体中没有“{place}”里的字符“{character}”（U+{code}，{name}），打印为〓。</translation>
    </message>
    <message>
        <source>The language: de, en or zh; a report also de+zh.</source>
        <translation>语言：de、en 或 zh；报告还可选 de+zh。</translation>
    </message>
    <message>
        <source>The lock file “{lock}” cannot be made; the workspace was not opened. Please check {folder}.</source>
        <translation>无法创建锁定文件“{lock}”；工作区未打开。请检查 {folder}。</translation>
    </message>
    <message>
        <source>The name of the file must end in {suffix}.</source>
        <translation>文件名必须以 {suffix} 结尾。</translation>
    </message>
    <message>
        <source>The new Excel file cannot be read back from the disk; nothing was changed. Please choose another place.</source>
        <translation>无法从磁盘读回新的 Excel 文件；未做任何更改。请选择其他位置。</translation>
    </message>
    <message>
        <source>The post cannot end before it began.</source>
        <translation>职务的结束日期不能早于开始日期。</translation>
    </message>
    <message>
        <source>The rate does not turn {currency} into {to}. Enter a rate between these two.</source>
        <translation>该汇率无法将 {currency} 换算为 {to}。请输入这两种货币之间的汇率。</translation>
    </message>
    <message>
        <source>The same seed makes the same workspace.</source>
        <translation>相同的种子生成相同的工作区。</translation>
    </message>
    <message>
        <source>The source says “{original}”; probably “{meant}” is meant.</source>
        <translation>来源原文为“{original}”，应指“{meant}”。</translation>
    </message>
    <message>
        <source>The upper figure lies below the lower one.</source>
        <translation>上限小于下限。</translation>
    </message>
    <message>
        <source>The workspace file; otherwise the one in QIAO_WORKSPACE.</source>
        <translation>工作区文件；默认使用 QIAO_WORKSPACE 中的文件。</translation>
    </message>
    <message>
        <source>The workspace is being changed all the time; no backup was made. Please try again.</source>
        <translation>工作区正在不断变化；未能备份。请重试。</translation>
    </message>
    <message>
        <source>The workspace is damaged. Work on with the newest backup and keep this file for repair.</source>
        <translation>工作区已损坏。请使用最新的备份继续工作，并保留此文件以便修复。</translation>
    </message>
    <message>
        <source>There is no calendar of working days “{calendar}”. Choose one such as DE-NW or CN.</source>
        <translation>没有工作日历“{calendar}”。请选择 DE-NW 或 CN 等日历。</translation>
    </message>
    <message>
        <source>There is no column {unknown}. These are the columns: {known}.</source>
        <translation>没有列 {unknown}。可用的列：{known}。</translation>
    </message>
    <message>
        <source>There is no file “{name}” in {folder}.</source>
        <translation>{folder} 中没有文件“{name}”。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Please choose another place.</source>
        <translation>文件夹“{folder}”不存在。请另选位置。</translation>
    </message>
    <message>
        <source>There is no office {key}.</source>
        <translation>没有职务 {key}。</translation>
    </message>
    <message>
        <source>There is no option {name}; see --help.</source>
        <translation>没有选项 {name}；请看 --help。</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Choose one such as Europe/Berlin or Asia/Shanghai.</source>
        <translation>没有时区“{zone}”。请选择 Europe/Berlin 或 Asia/Shanghai 等时区。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is such a record already ({what}); nothing was changed.</source>
        <translation>已有相同的记录（{what}）；未作改动。</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>该操作已撤销。</translation>
    </message>
    <message>
        <source>This record is still used by others or points to one that is gone; nothing was changed.</source>
        <translation>该记录仍被其他记录引用，或指向已不存在的记录；未作改动。</translation>
    </message>
    <message>
        <source>This record was changed or deleted elsewhere meanwhile; nothing was overwritten. Please open it again and repeat your change.</source>
        <translation>该记录已在别处被修改或删除；未覆盖任何内容。请重新打开后再修改。</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be kept. Type it again instead of pasting it.</source>
        <translation>此文本含有无法保存的字符。请重新输入，不要粘贴。</translation>
    </message>
    <message>
        <source>This would lead back to the record itself.</source>
        <translation>这样会回到该记录自身。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>头衔</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>待核实事项</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Topics and results</source>
        <translation>议题与结果</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡级</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>机构类型</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>University</source>
        <translation>高校</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>视频会议</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我</translation>
    </message>
    <message>
        <source>WeChat ID</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>WeChat talk</source>
        <translation>微信沟通</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Western given name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What to look for: a name in either script, a word, some digits of a phone.</source>
        <translation>要查找的内容：任一文字的姓名、词语或电话号码中的几位数字。</translation>
    </message>
    <message>
        <source>Which one: a list by its name, a meeting or an event by its uid or title.</source>
        <translation>哪一个：列表用名称，会谈或活动用 UID 或标题。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Write contacts into an Excel file.</source>
        <translation>将联系人写入 Excel 文件。</translation>
    </message>
    <message>
        <source>Writing the Excel file</source>
        <translation>正在写入 Excel 文件</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>You are not allowed to read “{name}”.</source>
        <translation>您没有读取“{name}”的权限。</translation>
    </message>
    <message>
        <source>Zone committee</source>
        <translation>开发区管委会</translation>
    </message>
    <message>
        <source>[Chinese]</source>
        <translation>（中文）</translation>
    </message>
    <message>
        <source>[English]</source>
        <translation>（英文）</translation>
    </message>
    <message>
        <source>[German]</source>
        <translation>（德文）</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>约{figure}</translation>
    </message>
    <message>
        <source>and {count} more point</source>
        <translation>，另有{count}项</translation>
    </message>
    <message>
        <source>and {count} more points</source>
        <translation>，另有{count}项</translation>
    </message>
    <message>
        <source>by family name (DIN 5007-2), Chinese names by pinyin</source>
        <translation>按姓氏（DIN 5007-2），中文姓名按拼音</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>contacts: {count}</source>
        <translation>联系人：{count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>for internal use only</source>
        <translation>仅供内部使用</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>internal or partner; a partner never sees internal notes and checks.</source>
        <translation>internal 或 partner；合作方看不到内部备注和待核实事项。</translation>
    </message>
    <message>
        <source>made by {author} with Qiao</source>
        <translation>由{author}用 Qiao 生成</translation>
    </message>
    <message>
        <source>made with Qiao</source>
        <translation>由 Qiao 生成</translation>
    </message>
    <message>
        <source>more than {figure}</source>
        <translation>超过{figure}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>无筛选</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known, or not sure enough to be printed; such points are among the open points</source>
        <translation>未知或尚不确定；相关问题列于待办事项</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>only for those taking part</source>
        <translation>仅供与会人员参阅</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>open points: {count}</source>
        <translation>待办事项：{count}</translation>
    </message>
    <message>
        <source>organisations: {count}</source>
        <translation>机构：{count}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>planned: {figure}</source>
        <translation>计划{figure}</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>up to {figure}</source>
        <translation>最多{figure}</translation>
    </message>
    <message>
        <source>waiting for other side</source>
        <translation>等待对方回复</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>{count} lead nowhere</source>
        <translation>{count} 处指向不存在的记录</translation>
    </message>
    <message>
        <source>{indexed} of {entries} entries</source>
        <translation>{entries} 条中的 {indexed} 条</translation>
    </message>
    <message>
        <source>{language} is not one of de, en, zh, de+zh.</source>
        <translation>{language} 不是 de、en、zh 或 de+zh。</translation>
    </message>
    <message>
        <source>{language} is not one of de, en, zh.</source>
        <translation>{language} 不是 de、en 或 zh。</translation>
    </message>
    <message>
        <source>{name} cannot have this value; see --help.</source>
        <translation>{name} 不能取此值；请看 --help。</translation>
    </message>
    <message>
        <source>{name} is missing; see --help.</source>
        <translation>缺少 {name}；请看 --help。</translation>
    </message>
    <message>
        <source>{original} ≈ {converted} (rate {rate} of {day})</source>
        <translation>{original} ≈ {converted}（汇率{rate}，{day}）</translation>
    </message>
    <message>
        <source>{path} holds changes that you made. Move it elsewhere, or choose another folder.</source>
        <translation>{path} 含有您所作的更改。请将其移走，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{section}, continued</source>
        <translation>{section}（续）</translation>
    </message>
    <message>
        <source>{zone} is not a time zone.</source>
        <translation>{zone} 不是时区。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be made or is no folder. Please choose another place.</source>
        <translation>无法创建“{folder}”，或它不是文件夹。请选择其他位置。</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program, not to Qiao; it was left as it is.</source>
        <translation>“{name}”属于其他程序，不是 Qiao 的文件；未作改动。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written; nothing was changed. Please check the disk and the network.</source>
        <translation>“{name}”无法读取或写入；未作改动。请检查磁盘和网络。</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the new version; it is as it was. Please go on with the older Qiao.</source>
        <translation>“{name}”未能升级到新版本；文件保持原样。请继续使用旧版 Qiao。</translation>
    </message>
    <message>
        <source>“{name}” exists already and was left as it is. Please choose another name.</source>
        <translation>“{name}”已存在，未作改动。请另选名称。</translation>
    </message>
    <message>
        <source>“{name}” fits several; name one by its uid: {several}</source>
        <translation>“{name}”对应多条记录；请用 UID 指定其中一条：{several}</translation>
    </message>
    <message>
        <source>“{name}” has been open on {host} ({user}) since {since}. Please close it there; if Qiao no longer runs there, delete the file “{lock}”.</source>
        <translation>“{name}”自 {since} 起已在 {host}（{user}）上打开。请先在该处关闭；如果那里的 Qiao 已不再运行，请删除文件“{lock}”。</translation>
    </message>
    <message>
        <source>“{name}” holds foreign program code ({what}) and was not opened.</source>
        <translation>“{name}”含有外来程序代码（{what}），未打开。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Please give a file name.</source>
        <translation>“{name}”是文件夹。请输入文件名。</translation>
    </message>
    <message>
        <source>“{name}” is a workspace and is not written over. Please choose another name.</source>
        <translation>“{name}”是工作区文件，不能覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>“{name}” is already open on this computer. Please close it there or go on there.</source>
        <translation>“{name}”已在本机打开。请在原窗口继续操作，或先将其关闭。</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; nothing was changed. Please try again in a moment.</source>
        <translation>“{name}”正在被另一个程序写入；未作改动。请稍后重试。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Please leave it as it is and open a backup.</source>
        <translation>“{name}”已损坏。请保留原文件，改为打开备份。</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes); it was left as it is. Please open a backup.</source>
        <translation>“{name}”为空文件（0 字节）；未作改动。请打开备份。</translation>
    </message>
    <message>
        <source>“{name}” is not a workspace of Qiao; it was left as it is.</source>
        <translation>“{name}”不是 Qiao 工作区；未作改动。</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; nothing was changed.</source>
        <translation>“{name}”有写保护；未作改动。</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {service} keeps in step; that can damage it. A folder of this computer is safer.</source>
        <translation>“{name}”位于由 {service} 同步的文件夹中，文件可能因此损坏。建议改用本机文件夹。</translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive; that can damage it. A folder of this computer is safer.</source>
        <translation>“{name}”位于网络驱动器上，文件可能因此损坏。建议改用本机文件夹。</translation>
    </message>
    <message>
        <source>“{name}” or its folder is write-protected; you can read it, but not change it.</source>
        <translation>“{name}”或其所在文件夹有写保护；只能查看，不能修改。</translation>
    </message>
    <message>
        <source>“{name}” was changed again afterwards; nothing was undone. Please change it by hand.</source>
        <translation>“{name}”之后又有改动；未撤销任何内容。请手动修改。</translation>
    </message>
    <message>
        <source>“{name}” was opened only for reading.</source>
        <translation>“{name}”以只读方式打开。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Qiao; it was left as it is. Please update Qiao.</source>
        <translation>“{name}”由更新版本的 Qiao 写入；未作改动。请更新 Qiao。</translation>
    </message>
    <message>
        <source>“{name}” was written by an older Qiao and has to be opened for writing once.</source>
        <translation>“{name}”由旧版 Qiao 写入，需以可写方式打开一次。</translation>
    </message>
    <message>
        <source>“{sheet}” has more rows than an Excel sheet can hold ({limit}). Nothing was written; please narrow the filter.</source>
        <translation>“{sheet}”的行数超出 Excel 工作表的上限（{limit}）。未写入任何内容；请缩小筛选范围。</translation>
    </message>
    <message>
        <source>“{sheet}” has more text than an Excel file can hold. Nothing was written; please narrow the filter.</source>
        <translation>“{sheet}”的文本量超出 Excel 文件的上限。未写入任何内容；请缩小筛选范围。</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 2019-11-04.</source>
        <translation>“{text}”不是日期。请写成2019-11-04的形式。</translation>
    </message>
    <message>
        <source>… [cut here, whole on the sheet “{sheet}”]</source>
        <translation>……［此处截断，全文见工作表“{sheet}”］</translation>
    </message>
</context>
</TS>
