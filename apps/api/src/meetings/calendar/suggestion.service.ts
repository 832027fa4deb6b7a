import { Injectable } from '@nestjs/common';
import type { Caller } from '../../identity/caller';
import type { SuggestionsDto, SuggestTimesDto } from './suggestion.dto';

@Injectable()
export class SuggestionService {
  suggest(_caller: Caller, _body: SuggestTimesDto): Promise<SuggestionsDto> {
    return Promise.resolve({ items: [] });
  }
}
