<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ErrorText</name>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>无法按此要求绘制。</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>请修改文字、形状或设置后重试。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>找不到该文件。</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>请检查文件名和文件夹后重新打开。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>文件可能已损坏：请用原来的程序打开，或换一份副本。</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>此模型还做不到。</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>请换一种说法，或选择能做到的模型。</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>无法保存到该位置。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>请选择其他文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>请腾出空间或选择其他磁盘；内容没有丢失。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>请选择较小的尺寸或较少的变体，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>找不到模型。</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>请重新安装 Depict，或用 --model 指定文件夹。</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>模型已损坏。</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>请重新安装 Depict，或用 --model 指定其他文件夹。</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>正在绘制。</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>请等待或停止；您的文字会保留。</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>计算设备出错。</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>请重试，或用 --device cpu 启动 Depict。</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Depict 内部出错。</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>您的图片是安全的。请重试并反馈问题。</translation>
    </message>
</context>
<context>
    <name>depict::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Dismiss the answer</source>
        <translation>关闭回答</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>按实际像素显示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整幅图片</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>编辑这幅图片</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>接下来的文字将修改这幅图片 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>继续绘制，如同从未停止</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>保留已绘行</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>已停止：%1 / %2 行</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>正在绘制第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>项目的各个版本</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>方向键可在版本间移动；菜单键显示可对版本进行的操作。</translation>
    </message>
    <message>
        <source>&amp;Edit from here	Enter</source>
        <translation>从此处编辑(&amp;E)	Enter</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>原样重画(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>重命名(&amp;R)	F2</translation>
    </message>
    <message>
        <source>Take the &amp;star away	S</source>
        <translation>取消星标(&amp;S)	S</translation>
    </message>
    <message>
        <source>Give it a &amp;star	S</source>
        <translation>加星标(&amp;S)	S</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>已接受(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>已拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it	Del</source>
        <translation>连同后续版本一起移除(&amp;P)	Del</translation>
    </message>
    <message>
        <source>&amp;Prune	Del</source>
        <translation>移除(&amp;P)	Del</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>关于这个版本要记住什么？</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>导出版本</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG（含文字和设置）(*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>OpenRaster，附带之前的图片 (*.ora)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>&amp;Compare with this one</source>
        <translation>与此版本比较(&amp;C)</translation>
    </message>
</context>
<context>
    <name>depict::InputChip</name>
    <message>
        <source>Changes this picture</source>
        <translation>修改这幅图片</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>重新从空白开始</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>说出要修改什么，或就图片提问：“给狗戴上帽子”</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG（含文字和设置）(*.png)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>剪贴板中没有图片</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>打开图片(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>打开模型文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>用文字编辑这幅图片(&amp;E)</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>从空白开始(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>绘制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>绘制(&amp;P)</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>暂停 / 继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>保留已绘行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>继续已停止的绘制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>丢弃已绘行(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>输入文字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>单元网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>关于 Depict(&amp;A)</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>关于 Depict</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;在您眼前逐格绘制的图片工作室。&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>说说要画什么：“海滩上的一辆红色汽车和一只狗”</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>说说选区里要画什么：“一顶帽子”</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>扩大(&amp;G)…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>扩大选区</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>缩小(&amp;H)…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>缩小选区</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>填充空洞(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>移除选中的内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>只保留选中的内容(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>描述选中的内容(&amp;D)</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>加大画笔</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>减小画笔</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>以颜色显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>打开蒙版(&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>保存蒙版(&amp;V)…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>多少像素？</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>打开蒙版</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>新建项目(&amp;W)</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>打开项目(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>移除此版本(&amp;R)</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>打开的图片</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>保留的行</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>评审标记</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Depict 项目 (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>重做(&amp;D)：%1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>比较(&amp;R)</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>写出前后对比页</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>用 Janus-Pro、Emu3.5 或 Depict 的其他模型绘制</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>此版本的 Depict 没有可打开模型的引擎。</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>用文字绘制</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>用文字修改图片</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>回答图片问题</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>构思、绘制图层图、用文字选择</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>仅 %1 × %2 像素</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>1:4 到 4:1 的任意形状</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>权重的精度</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>可以打开 Janus-Pro、Emu3.5 和 Depict 自己的模型；README 说明了获取位置。在您看到文件夹内容之前，不会加载任何东西。</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>正在读取文件夹…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1M，磁盘占用 %2</translation>
    </message>
    <message>
        <source>It</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1：需要 %2</translation>
    </message>
    <message>
        <source>%1 of memory are free.</source>
        <translation>可用内存 %1。</translation>
    </message>
    <message>
        <source>%1 of memory are free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>可用内存 %1，不够用。请关闭其他程序后重新选择文件夹。</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>绘制文字</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>回车绘制，Shift+回车换行，Alt+上/下找回以前的文字。</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>说说要画什么：“海滩上的一辆红色汽车和一只狗”</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>没有一个像素不同。</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>最大差异：%1/%2。</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>%1 % 的像素不同。</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>蒙版内 %1 %，蒙版外没有。</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>蒙版内 %1 %，蒙版外 %2 %。</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>按实际像素显示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整幅图片</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>正在统计差异…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>绘制完成后统计差异。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>按住查看之前的样子 (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>按住查看之前的样子</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>上方图片的不透明度</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>上方图片显示多少</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>返回画布 (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>比较前后 (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>下一种比较方式</translation>
    </message>
    <message>
        <source>Way to compare before</source>
        <translation>上一种比较方式</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>与其来源比较</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>对比页…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>前后对比排在一页，PDF 或 PNG</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>单幅</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>一幅图片；按 \ 查看之前</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>拖动分界线；圆钮可旋转它</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>两幅一起移动和缩放</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>哪些像素不同，相差多少</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>叠影</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>一幅透过另一幅显现</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>指针处显示之前的样子</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>最多四个变体；点击选用一个</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>还没有可比较的内容。请先绘制或打开图片。</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>此版本没有变体。请在文字旁选择 2 到 4 个变体并绘制。</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>正在读取另一幅图片…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>此版本之前没有内容。请在下方版本条中右键点击另一个版本，选择“与此版本比较”。</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>只能统计尺寸相同的图片。这两幅为 %1 × %2 和 %3 × %4 像素。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>变体 %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>图片的行</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>图片的行，自上而下绘制</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>画出后面的内容（Delete）</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>说说这里要出现什么</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>说说这里换成什么</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>换成</translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>只保留</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>移除其他一切</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>问这是什么</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>改为选择其他一切</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>图片保持原样：没有在其中找到您要改的内容。请换一种说法。</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>移除这里的一切</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>图片里有什么？</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>该项目已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>请在那里关闭它，或打开另一个项目。</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>交换宽高</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>相同的文字、形状和种子会画出相同的图片</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>每次使用新的种子</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>绘制一幅</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>用不同的种子绘制 %1 幅</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>停止绘制；已绘行会保留 (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>绘制这些文字（回车）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>形状和尺寸</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>形状：%1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>精确尺寸</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>绘制 %1 × %2 格，%3 × %4 像素</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1；文件裁剪为 %2 × %3</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1；文件缩放为 %2 × %3</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>形状 %1</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>剩余 %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>模型和设备</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Depict 占用的内存</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在构思…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>正在细化</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>正在回答…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1，%2 个等待中</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>行 %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 格/秒</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动画面</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>蒙版画笔</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>蒙版橡皮</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>选择矩形</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>选择椭圆</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>套索：拖动画线或点击拐角</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>魔棒：选择一种颜色</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>选择点到的物体</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>只选与点击像素相连的部分</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>新选区</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>添加到选区（Shift）</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>从选区减去（Alt）</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>保留两者的交集（Shift+Alt）</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>重画部分边缘柔化的宽度</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>硬边</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>每个像素要么重画，要么原样不动</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>用文字选择：“狗”</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>按回车选择所说的内容</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>用文字选择</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>已停在第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>画点什么？</translation>
    </message>
    <message>
        <source>Write it below in any language, or begin with one of these.</source>
        <translation>在下方用任何语言写出来，或从这些开始。</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>绘制：%1</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>打开图片并用文字修改…</translation>
    </message>
    <message>
        <source>Write it below (this model reads %1), or begin with one of these.</source>
        <translation>在下面写出来（此模型能读懂：%1），或从这里选一个开始。</translation>
    </message>
</context>
</TS>
