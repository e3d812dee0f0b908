import { CreateDesignResolver } from './create-design.js';
import { FormDesignResolver } from './designs.js';
import { DesignPreviewResolver } from './preview.js';
import { PublishDesignResolver } from './publish-design.js';
import { QuestionBankResolver } from './question-bank.js';
import { SaveDesignResolver } from './save-design.js';

export { BankQuestion } from './bank-question.js';
export { FormDesign } from './form-design.js';

export const designResolvers = [FormDesignResolver, CreateDesignResolver, SaveDesignResolver, PublishDesignResolver, QuestionBankResolver, DesignPreviewResolver] as const;
